package eu.twops;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.twops.shared.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bundles of all languages say the same things, and nothing that no page says.
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final List<String> MODULES = List.of("web", "directory", "portal");
    private static final Map<String, String> ENGLISH = all(Language.EN);

    private static Map<String, String> all(Language language) {
        var all = new TreeMap<String, String>();
        for (var module : MODULES) {
            all.putAll(bundle(module, language));
        }
        return all;
    }

    private static Map<String, String> bundle(String module, Language language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file(module, language))));
        } catch (IOException missing) {
            throw new UncheckedIOException("no bundle " + file(module, language), missing);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Path file(String module, Language language) {
        return BUNDLES.resolve(module + "_" + language.code() + ".properties");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryWordingAndNoOther(Language language) {
        assertThat(all(language).keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(all(language))
                .allSatisfy((key, wording) -> assertThat(wording).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordingIsAValidMessageWithThePlaceholdersOfTheEnglishOne(Language language) {
        all(language)
                .forEach((key, wording) -> assertThat(placeholders(wording, language))
                        .as("%s in %s", key, language.code())
                        .isEqualTo(placeholders(ENGLISH.getOrDefault(key, ""), Language.EN)));
    }

    private static Set<String> placeholders(String wording, Language language) {
        return new TreeSet<>(new MessageFormat(wording, new ULocale(language.code())).getArgumentNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordingsAreNormalisedAndHoldNoMarkup(Language language) {
        all(language).forEach((key, wording) -> {
            assertThat(Normalizer.isNormalized(wording, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(wording).as("%s in %s", key, language.code()).doesNotContain("<", "\u00ad");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aKeyStandsOnlyOnceAndBelongsToItsModule(Language language) throws IOException {
        for (var module : MODULES) {
            var keys = Files.readAllLines(file(module, language)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith(module + "."));
        }
    }

    /// Nobody whose mother tongue it is has read the translations yet; each file says so until someone has.
    @Test
    void translationsNobodyReviewedSaySo() throws IOException {
        for (var language : Language.values()) {
            for (var module : MODULES) {
                if (language != Language.EN) {
                    assertThat(Files.readAllLines(file(module, language)).getFirst())
                            .as(file(module, language).toString())
                            .isIn("# unreviewed", "# reviewed");
                }
            }
        }
    }

    @Test
    void everyWordingIsUsedAndEveryWordingUsedIsThere() throws IOException {
        var used = new HashSet<String>();
        var starts = new ArrayList<String>();
        var literal = Pattern.compile("\"((?:web|directory|portal)\\.[a-z0-9.%-]*)\"");
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    literal.matcher(Files.readString(file).replaceAll("(?m)^\\s*///.*$", ""))
                            .results()
                            .map(match -> match.group(1))
                            .forEach(key -> {
                                var open = key.indexOf('%');
                                if (open >= 0) {
                                    starts.add(key.substring(0, open));
                                } else if (key.endsWith(".")) {
                                    starts.add(key);
                                } else {
                                    used.add(key);
                                }
                            });
                }
            }
        }
        assertThat(ENGLISH.keySet())
                .as("used in a page or in code, but in no bundle")
                .containsAll(used.stream().filter(key -> !isStart(key, starts)).toList());
        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> !used.contains(key) && starts.stream().noneMatch(key::startsWith))
                        .toList())
                .as("in the bundles, but used nowhere")
                .isEmpty();
    }

    /// `"portal." + kind + ".title"` shows up as a start; settings such as `"web.error"` are no wordings.
    private static boolean isStart(String key, List<String> starts) {
        return starts.contains(key + ".");
    }
}
