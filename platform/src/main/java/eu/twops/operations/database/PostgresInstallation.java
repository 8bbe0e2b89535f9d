package eu.twops.operations.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/// PostgreSQL's programs, unpacked once into a folder named after their version and checked at every start.
record PostgresInstallation(Path folder, String version) {

    private static final String CONTENTS = "contents";

    /// The installation below a folder; unpacked where it is missing or where a file of it is.
    static PostgresInstallation in(Path parent) throws IOException, Refusal {
        var archive = PostgresArchive.find();
        var installed = new PostgresInstallation(parent.resolve(archive.version()), archive.version());
        if (!installed.complete()) {
            installed.unpack(archive);
        }
        return installed;
    }

    /// The first part of the version: data of another one cannot be read.
    String major() {
        return version.split("\\.", 2)[0];
    }

    private void unpack(PostgresArchive archive) throws IOException {
        var fresh = folder.resolveSibling(folder.getFileName() + ".new-" + UUID.randomUUID());
        Files.createDirectories(fresh);
        try {
            archive.unpack(fresh);
            Files.write(fresh.resolve(CONTENTS), inventory(fresh));
            FileSystemUtils.deleteRecursively(folder);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            // Another process that unpacks the same at the same time may have been first.
            if (!complete()) {
                throw failure;
            }
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private boolean complete() throws IOException {
        var contents = folder.resolve(CONTENTS);
        if (!Files.isRegularFile(contents)) {
            return false;
        }
        for (var line : Files.readAllLines(contents)) {
            var sizeAndName = line.split(" ", 2);
            if (!sizeAndName[0].equals(size(folder.resolve(sizeAndName[1])))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> inventory(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> size(file) + " " + folder.relativize(file))
                    .sorted()
                    .toList();
        }
    }

    private static String size(Path file) {
        return Files.exists(file) ? Long.toString(file.toFile().length()) : "missing";
    }
}
