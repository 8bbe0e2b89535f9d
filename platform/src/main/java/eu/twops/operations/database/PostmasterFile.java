package eu.twops.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What a running PostgreSQL server says about itself in `postmaster.pid`; a killed one leaves the file
/// behind.
record PostmasterFile(long pid, int port) {

    private static final String NAME = "postmaster.pid";
    private static final int PORT_LINE = 3;

    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(cluster.resolve(NAME)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            var pid = Long.parseLong(lines.getFirst().strip());
            var port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "0";
            return Optional.of(new PostmasterFile(pid, Integer.parseInt(port)));
        } catch (NumberFormatException | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    static void forget(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve(NAME));
    }

    /// The server of this very cluster, if it lives; never an unrelated process that was given the
    /// same number.
    Optional<ProcessHandle> process(Path cluster) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> serves(process.info(), cluster));
    }

    private static boolean serves(ProcessHandle.Info process, Path cluster) {
        var isPostgres = process.command().map(command -> Path.of(command).endsWith("postgres"));
        var forCluster = process.arguments().map(words -> Arrays.asList(words).contains(cluster.toString()));
        return isPostgres.orElse(false) && forCluster.orElse(true);
    }
}
