package eu.twops.web;

import eu.twops.shared.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// One [Voice] for each language of the site.
@Component
public class Voices {

    private final Map<Language, Voice> all;

    Voices(Words words) {
        this.all = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> new Voice(language, words)));
    }

    public Voice in(Language language) {
        var voice = all.get(language);
        if (voice == null) {
            throw new IllegalArgumentException("no voice for " + language);
        }
        return voice;
    }
}
