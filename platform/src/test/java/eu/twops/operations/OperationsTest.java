package eu.twops.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "demo", "import", "doctor", "bench"})
    void everyCommandExplainsItself(String command) {
        var answer = Answer.to((command + " --help").strip().split(" "));

        assertThat(answer.code()).isZero();
        assertThat(answer.results()).startsWith("Usage: ./2ps " + command).contains("Exit codes");
        assertThat(answer.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "serve --port http",
                "serve --port 70000",
                "serve --colour",
                "import",
                "import cakes x"
            })
    void wrongUsageIsToldInTwoLines(String line) {
        var answer = Answer.to(line.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.results()).isEmpty();
        assertThat(answer.messages()).hasLineCount(2).contains("Try './2ps");
    }

    @Test
    void aFileInPlaceOfTheDataFolderIsRefused() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));

        var answer = Answer.to("serve", "--data", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.messages()).hasLineCount(1).contains("is a file, not a folder");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        System.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");
        try {
            var answer = Answer.to("serve", "--data", temporary.toString());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.messages())
                    .hasLineCount(1)
                    .contains("jdbc:postgresql://127.0.0.1:1/none cannot be reached", "SPRING_DATASOURCE_URL");
            assertThat(temporary.resolve("postgres")).doesNotExist();
        } finally {
            System.clearProperty("spring.datasource.url");
        }
    }

    @Test
    void anImportThatCannotBeReadIsRefused() {
        var missing = Answer.to(
                "import", "services", temporary.resolve("missing.json").toString());
        var folder = Answer.to("import", "services", temporary.toString());

        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.messages()).hasLineCount(1).contains("missing.json cannot be read");
        assertThat(folder.messages()).hasLineCount(1).contains("is a folder");
    }

    @Test
    void theDoctorMissesAnInstanceThatWasNeverStarted() {
        var answer = Answer.to("doctor", "--data", temporary.resolve("none").toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.results()).contains("fault    database: there is none", "warning  examples:");
        assertThat(temporary.resolve("none")).doesNotExist();
    }
}
