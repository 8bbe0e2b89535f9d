package eu.twops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents point to is there.
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    static Stream<Path> documents() throws IOException {
        return Stream.concat(Files.walk(ROOT.resolve("docs")), Files.list(ROOT))
                .filter(file -> file.toString().endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkToAFileLeadsToOne(Path document) throws IOException {
        var missing = LINK.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .toList();
        assertThat(missing).isEmpty();
    }
}
