package eu.twops.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/// One visible wording: plain text, or an ICU message with named arguments and plurals.
sealed interface Wording {

    String say(Object... namesAndValues);

    static Wording of(String pattern, String language) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return new Plain(pattern);
        }
        var format = new MessageFormat(pattern, new ULocale(language));
        return format.getArgumentNames().isEmpty() ? new Plain(format.format(Map.of())) : new Message(format);
    }

    record Plain(String text) implements Wording {
        @Override
        public String say(Object... namesAndValues) {
            return text;
        }
    }

    /// The format is not safe for several threads, so each use works on its own copy.
    record Message(MessageFormat format) implements Wording {
        @Override
        public String say(Object... namesAndValues) {
            var arguments = new HashMap<String, Object>();
            for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
                arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
            }
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }
}
