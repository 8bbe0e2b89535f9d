package eu.twops.operations.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The archive with PostgreSQL's programs for this operating system, as it lies on the class path.
record PostgresArchive(URL location, String version) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");
    private static final int OWNER_MAY_EXECUTE = 0100;

    static PostgresArchive find() throws Refusal {
        var name = "/postgres-%s-%s.txz".formatted(system(), processor());
        var location = Optional.ofNullable(PostgresArchive.class.getResource(name))
                .orElseThrow(() -> Refusal.because(
                        "This build brings no database for this machine (%s). Build it on such a machine, or name your own PostgreSQL 18 in SPRING_DATASOURCE_URL."
                                .formatted(name)));
        var version = VERSION.matcher(location.toString());
        return new PostgresArchive(location, version.find() ? version.group(1) : "bundled");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    /// Unpacks everything into a folder.
    void unpack(Path target) throws IOException {
        try (var bytes = location.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(bytes)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, entry.resolveIn(target));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot mark %s as a program".formatted(file));
        }
    }
}
