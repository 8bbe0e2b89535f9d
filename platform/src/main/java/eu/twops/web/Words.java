package eu.twops.web;

import eu.twops.shared.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Every visible word of the site: the bundles `messages/<module>_<language>.properties`, complete in every language.
@Component
public class Words {

    /// The modules that have bundles; the key of a wording starts with the name of its module.
    static final List<String> BUNDLES = List.of("web", "directory", "portal");

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Set<Language> unreviewed = EnumSet.noneOf(Language.class);
    private final Map<Language, Map<String, Wording>> ready = new EnumMap<>(Language.class);

    Words() {
        for (var language : Language.values()) {
            patterns.put(language, load(language));
            ready.put(language, new ConcurrentHashMap<>());
        }
    }

    /// The wording of `key` in `language`, with named arguments: `say(DE, "web.greeting", "name", "Ada")`.
    ///
    /// @throws IllegalArgumentException when no bundle has the key; a test finds such keys before a reader does
    public String say(Language language, String key, Object... namesAndValues) {
        var wordings = ready.getOrDefault(language, Map.of());
        return wordings.computeIfAbsent(key, missing -> compile(language, missing))
                .say(namesAndValues);
    }

    /// Whether someone whose mother tongue it is has read all wordings of a language: each bundle that nobody has read
    /// begins with the line `# unreviewed`.
    boolean reviewed(Language language) {
        return !unreviewed.contains(language);
    }

    private Wording compile(Language language, String key) {
        var pattern = Optional.ofNullable(
                        patterns.getOrDefault(language, Map.of()).get(key))
                .or(() -> Optional.ofNullable(
                        patterns.getOrDefault(Language.EN, Map.of()).get(key)))
                .orElseThrow(() -> new IllegalArgumentException("no wording for " + key));
        return Wording.of(pattern, language.code());
    }

    private Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        for (var module : BUNDLES) {
            var resource = new ClassPathResource("messages/" + module + "_" + language.code() + ".properties");
            if (resource.exists()) {
                if (beginsUnreviewed(resource)) {
                    unreviewed.add(language);
                }
                read(resource).forEach((key, value) -> all.put(key.toString(), value.toString()));
            }
        }
        return Map.copyOf(all);
    }

    private static boolean beginsUnreviewed(ClassPathResource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).startsWith("# unreviewed");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource.getPath(), unreadable);
        }
    }

    private static Properties read(ClassPathResource resource) {
        var bundle = new Properties();
        try (var in =
                new BufferedReader(new java.io.InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            bundle.load(in);
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource.getPath(), unreadable);
        }
    }
}
