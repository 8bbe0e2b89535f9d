package eu.twops.operations.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The one folder that holds everything an instance owns, held by this process alone until it is closed.
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder where it is missing and takes it, unless another instance already runs on it.
    public static Attempt<DataFolder> take(Path wanted) {
        var absolute = wanted.toAbsolutePath().normalize();
        try {
            make(absolute);
            if (isForeign(absolute)) {
                return new Attempt.Refused<>(
                        "%s holds other files and no data of 2PS. Choose an empty or a new folder with --data."
                                .formatted(absolute));
            }
            var path = absolute.toRealPath();
            return lock(path)
                    .<Attempt<DataFolder>>map(held -> new Attempt.Done<>(new DataFolder(path, held)))
                    .orElseGet(() -> new Attempt.Refused<>(
                            "Another instance is already running on the data folder %s. Stop it first or choose another folder with --data."
                                    .formatted(path)));
        } catch (FileAlreadyExistsException _) {
            return new Attempt.Refused<>(
                    "%s is a file, not a folder. Choose another data folder with --data.".formatted(absolute));
        } catch (IOException failure) {
            return new Attempt.Refused<>(Refusal.because(absolute, failure).reason());
        }
    }

    public Path path() {
        return path;
    }

    /// Where the embedded database lives.
    public Path database() {
        return databaseIn(path);
    }

    public static Path databaseIn(Path data) {
        return data.resolve("postgres");
    }

    /// Lets another process take the folder.
    @Override
    public void close() throws IOException {
        lock.close();
    }

    /// Whether a folder belongs to something else: it has files, and none of ours among them.
    public static boolean isForeign(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(LOCK)) || Files.exists(databaseIn(folder))) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        createPrivate(folder);
    }

    /// Makes a folder that only its owner may enter.
    static void createPrivate(Path folder) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(folder, ownerOnly);
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process: as taken as by another.
        }
        channel.close();
        return Optional.empty();
    }
}
