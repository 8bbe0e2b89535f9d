package eu.twops.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Short wording in several languages, English always among them.
public record Text(Map<String, String> wordings) {

    public Text {
        if (!wordings.containsKey("en")) {
            throw new IllegalArgumentException("a text needs an English wording");
        }
        wordings = Map.copyOf(new TreeMap<>(wordings));
    }

    public static Text english(String wording) {
        return new Text(Map.of("en", wording));
    }

    /// This text with the translations of an earlier state of it, as long as the English is still the same; own
    /// translations come before those.
    public Text withTranslationsOf(Text earlier) {
        if (!wordings.getOrDefault("en", "").equals(earlier.wordings().get("en"))) {
            return this;
        }
        var all = new TreeMap<>(earlier.wordings());
        all.putAll(wordings);
        return new Text(all);
    }

    /// One wording and the language it is in.
    public record Wording(String language, String wording) {}

    /// The wording for a reader of `language`: in it, else in the first of `next` there is, else in English.
    public Wording in(Language language, List<String> next) {
        var asked = wordings.get(language.code());
        if (asked != null) {
            return new Wording(language.code(), asked);
        }
        return next.stream()
                .filter(wordings::containsKey)
                .findFirst()
                .map(other -> new Wording(other, wordings.getOrDefault(other, "")))
                .orElseGet(() -> new Wording("en", wordings.getOrDefault("en", "")));
    }
}
