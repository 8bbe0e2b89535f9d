package eu.twops.operations;

import eu.twops.operations.database.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/// What the doctor looks for in the data folder.
final class FolderChecks {

    private static final long MEGABYTE = 1_000_000;
    private static final long SCARCE = 1_000;
    private static final long TOO_LITTLE = 200;
    private static final Set<PosixFilePermission> FOR_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private FolderChecks() {}

    static List<Check> of(Path data) {
        try {
            if (Files.exists(data) && (!Files.isDirectory(data) || DataFolder.isForeign(data))) {
                return List.of(Check.fault("data folder", "%s is no data folder of 2PS".formatted(data)));
            }
            return Files.exists(data) ? List.of(space(data), permissions(data)) : List.of();
        } catch (IOException failure) {
            return List.of(Check.fault("data folder", Explanation.firstLine(failure)));
        }
    }

    private static Check space(Path data) throws IOException {
        var free = Files.getFileStore(data).getUsableSpace() / MEGABYTE;
        if (free < TOO_LITTLE) {
            return Check.fault("disk", "only %d MB are free; make room now".formatted(free));
        }
        return free < SCARCE
                ? Check.warning("disk", "%d MB are free; make room soon".formatted(free))
                : Check.ok("disk", "%d MB are free".formatted(free));
    }

    private static Check permissions(Path data) throws IOException {
        if (!Files.isWritable(data)) {
            return Check.fault("data folder", "%s cannot be written to; change its owner".formatted(data));
        }
        var open = Files.getPosixFilePermissions(data).stream().anyMatch(FOR_OTHERS::contains);
        return open
                ? Check.warning("data folder", "other accounts can look into it; run 'chmod go-rw %s'".formatted(data))
                : Check.ok("data folder", "only its owner can look into it");
    }
}
