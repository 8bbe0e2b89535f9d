package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// The style sheet and the script keep what the design promises: contrast, weight, layers, both reading directions.
class LookTest {

    private static final Path COMPONENTS = Path.of("src/main/jte/web/component");
    private static final String BASE = text(Path.of("src/main/resources/web/base.css"));
    private static final List<String> GROUNDS =
            List.of("paper", "surface", "tint", "notice-bg", "danger-bg", "good-bg");
    private static final Assets ASSETS = new Assets();

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> components(String ending) {
        try (Stream<Path> files = Files.list(COMPONENTS)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stylesheet() {
        return StandardCharsets.UTF_8
                .decode(ASSETS.stylesheet().plain().duplicate())
                .toString();
    }

    /// The colours of the light scheme, or of the dark one laid over it.
    private static Map<String, String> colours(boolean dark) {
        var start = BASE.indexOf("prefers-color-scheme: dark");
        var colours = new TreeMap<String, String>();
        var token = Pattern.compile("--([a-z-]+): (#[0-9A-F]{6});");
        token.matcher(BASE.substring(0, start)).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        if (dark) {
            token.matcher(BASE.substring(start))
                    .results()
                    .forEach(found -> colours.put(found.group(1), found.group(2)));
        }
        return colours;
    }

    /// Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio).
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double leastContrast(Map<String, String> colours, String text) {
        return GROUNDS.stream()
                .mapToDouble(ground -> contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, "")))
                .min()
                .orElse(0);
    }

    @Test
    void contrastIsComputedAsWcagDefinesIt() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTextReachesSevenToOneOnEveryGround(boolean dark) {
        var colours = colours(dark);
        assertThat(List.of("ink", "muted", "accent", "strong", "notice", "danger", "good"))
                .allSatisfy(text ->
                        assertThat(leastContrast(colours, text)).as(text).isGreaterThanOrEqualTo(7));
        assertThat(List.of("accent", "strong"))
                .allSatisfy(button -> assertThat(
                                contrast(colours.getOrDefault("on-accent", ""), colours.getOrDefault(button, "")))
                        .as("text on %s", button)
                        .isGreaterThanOrEqualTo(7));
        assertThat(contrast(colours.getOrDefault("paper", ""), colours.getOrDefault("ink", "")))
                .as("the link to leave")
                .isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCanBeUsedHasABorderOfThreeToOne(boolean dark) {
        var colours = colours(dark);
        assertThat(leastContrast(colours, "field")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours.getOrDefault("focus", ""), colours.getOrDefault("inner", "")))
                .as("the two lines of the focus ring")
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void theStylesheetAndTheScriptAreLight() {
        assertThat(ASSETS.stylesheet().gzip().capacity()).isLessThan(5_632);
        assertThat(ASSETS.script().gzip().capacity()).isLessThan(1_536);
    }

    @Test
    void everyComponentSaysWhatItIsForAndWhenNotToUseIt() {
        assertThat(Stream.of(components(".css"), components(".jte"))
                        .flatMap(List::stream)
                        .map(file ->
                                COMPONENTS.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".md"))))
                .allSatisfy(note -> assertThat(text(note))
                        .startsWith("# ")
                        .contains("**Not:**")
                        .contains("**For everyone:**"));
    }

    @Test
    void stylesKnowNoLeftAndNoRight() {
        var declarations = stylesheet().replaceAll("@media[^{]*", "");
        assertThat(Pattern.compile(
                                "(?<![a-z-])((?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*"
                                        + "|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|float|text-align: (?:left|right))\\s*:")
                        .matcher(declarations)
                        .results()
                        .map(match -> match.group()))
                .isEmpty();
        assertThat(Pattern.compile(
                                "(?:margin|padding|inset|border-width|border-radius):\\s*[^\\s;{}]+ [^\\s;{}]+ [^\\s;{}]+ [^\\s;{}]+[;}]")
                        .matcher(declarations)
                        .results()
                        .map(match -> match.group()))
                .as("four values go round by the clock, not by the reading direction")
                .isEmpty();
    }

    @Test
    void everyRuleLiesInALayerAndEveryClassHasThePrefix() {
        assertThat(stylesheet()).startsWith("@layer tokens,base,layout,component,utility,print;");
        assertThat(components(".css")).allSatisfy(file -> assertThat(text(file)).startsWith("@layer component {"));
        assertThat(Pattern.compile("\\.([a-z][a-z-]*)(?=[^{}]*\\{)")
                        .matcher(stylesheet())
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("tw-"));
    }

    @ParameterizedTest
    @CsvSource({"url(", "@import", "@font-face", "expression("})
    void nothingIsLoadedFromElsewhere(String loading) {
        assertThat(stylesheet()).doesNotContain(loading);
    }

    @Test
    void theScriptKeepsNothingAndWritesNoMarkup() {
        var script = StandardCharsets.UTF_8
                .decode(ASSETS.script().plain().duplicate())
                .toString();
        assertThat(script)
                .doesNotContain(
                        "innerHTML",
                        "outerHTML",
                        "document.write",
                        "localStorage",
                        "sessionStorage",
                        "cookie",
                        "fetch(")
                .contains("location.replace('/x')");
    }

    @ParameterizedTest
    @CsvSource({"true, 200", "false, 404"})
    void theDesignPageIsThereOnlyWhereThePlatformIsTriedOutAndNeverListed(boolean demo, int status) {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("twops.demo", demo)))
                .bindOrCreate("twops", SiteSettings.class);
        var page = new DesignPage(settings).show(Language.EN);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.indexed()).isFalse();
    }

    /// Every class a page uses has a style, so that a name mistyped in a template is found here.
    @Test
    void everyClassInATemplateHasAStyle() throws IOException {
        var styles = stylesheet();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".jte"))
                            .flatMap(file -> Pattern.compile("\\btw-[a-z]+(?:-[a-z]+)*(?![a-z-])")
                                    .matcher(text(file))
                                    .results()
                                    .map(match -> match.group()))
                            .distinct()
                            .filter(name -> !styles.contains("." + name)))
                    .isSubsetOf("tw-stack", "tw-none");
        }
    }
}
