package eu.twops.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void aMissingFolderIsMadeForItsOwnerOnly() throws IOException {
        try (var folder = taken(temporary.resolve("some/where"))) {
            assertThat(Files.getPosixFilePermissions(folder.path()))
                    .hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
        }
    }

    @Test
    void aSecondInstanceIsRefusedUntilTheFirstHasGone() throws IOException {
        var first = taken(temporary);
        assertThat(refusal(temporary)).startsWith("Another instance is already running on the data folder");

        first.close();
        taken(temporary).close();
    }

    @Test
    void aFileIsNotADataFolder() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));

        assertThat(refusal(file)).contains("is a file, not a folder", "--data");
        assertThat(refusal(file.resolve("below"))).contains("is a file, not a folder", "--data");
    }

    @Test
    void aPlaceWhereNothingCanBeMadeIsNamed() {
        assertThat(refusal(Path.of("/proc/twops"))).contains("The data folder /proc/twops cannot be");
    }

    private static DataFolder taken(Path path) {
        return switch (DataFolder.take(path)) {
            case Attempt.Done(var folder) -> folder;
            case Attempt.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static String refusal(Path path) {
        return switch (DataFolder.take(path)) {
            case Attempt.Done(var _) -> throw new AssertionError("taken");
            case Attempt.Refused(var reason) -> reason;
        };
    }
}
