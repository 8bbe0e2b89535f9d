package eu.twops.operations.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/// Carries the reason of a refusal up to the edge of this package, where it becomes an [Attempt.Refused].
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private Refusal(String reason) {
        super(reason, null, false, false);
    }

    static Refusal because(String reason) {
        return new Refusal(reason);
    }

    /// What the operating system said about a folder, in words for the operator.
    static Refusal because(Path folder, IOException failure) {
        return new Refusal(reason(folder, failure));
    }

    String reason() {
        return Optional.ofNullable(getMessage()).orElseThrow();
    }

    private static String reason(Path folder, IOException failure) {
        var said = said(failure);
        if (said.contains("No space left") || said.contains("quota exceeded")) {
            return diskFull(folder);
        }
        if (said.contains("Read-only file system")) {
            return "The data folder %s is on a read-only file system. Choose another with --data.".formatted(folder);
        }
        if (failure instanceof AccessDeniedException) {
            return "This account may not write to the data folder %s. Change its owner or choose another with --data."
                    .formatted(folder);
        }
        return "The data folder %s cannot be used: %s.".formatted(folder, said);
    }

    static String diskFull(Path folder) {
        return "The disk that holds %s is full. Free some space (a new instance needs 300 MB) and start again."
                .formatted(folder);
    }

    private static String said(IOException failure) {
        var name = failure.getClass().getSimpleName();
        if (failure instanceof FileSystemException file) {
            var reason = Optional.ofNullable(file.getReason()).orElse(name);
            return file.getFile() + ": " + reason;
        }
        return Optional.ofNullable(failure.getMessage()).orElse(name);
    }
}
