package eu.twops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Templates hold no word, no style and no script of their own.
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".jte"));
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInline(Path template) {
        assertThat(text(template))
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("<style")
                .doesNotContain("nonce=")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContain("$unsafe{")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWordComesFromABundle(Path template) {
        if (template.endsWith("web/design.jte")) {
            return;
        }
        var visible = text(template)
                .replaceAll("(?m)^@.*$", "")
                .replaceAll("@(if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)", "")
                .replaceAll("@(else|endif|endfor)", "")
                .replaceAll("@template\\.[\\s\\S]*?content = @`", "")
                .replaceAll("@template\\.[a-z.]+\\([^)]*\\)", "")
                .replaceAll("\\$\\{(?:[^{}]|\\{[^}]*\\})*\\}", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&[a-z]+;", "")
                .replaceAll("[`)(]", "");
        assertThat(Pattern.compile("\\p{L}{2,}")
                        .matcher(visible.replace("2PS", ""))
                        .results()
                        .map(match -> match.group()))
                .as("visible words in %s", template)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void linksInsideTheSiteAreMadeByTheFrame(Path template) {
        Pattern.compile("href=\"([^\"$]+)\"")
                .matcher(text(template))
                .results()
                .map(match -> match.group(1))
                .forEach(link -> assertThat(link).isIn("/x", "#main", "tel:112", "tel:116111"));
    }
}
