package eu.twops.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// A disposable PostgreSQL server on a temporary folder: fast, and gone when the test process ends.
public final class TestServer {

    /// Unpacked once per build folder, for every test run.
    static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();

    private TestServer() {}

    /// Starts one; it is stopped and deleted when this process ends, also when it is killed.
    public static Login start() {
        try {
            Files.createDirectories(PROGRAMS);
            var home = Files.createTempDirectory("twops-test");
            var server = started(EmbeddedPostgres.start(home, ServerSettings.disposable(PROGRAMS), _ -> {}));
            stopWithThisProcess(home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, home)));
            return server.login();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Spares a database folder the unpacking of its own programs.
    public static void lendProgramsTo(Path home) throws IOException {
        Files.createDirectories(PROGRAMS);
        try {
            var installed = PostgresInstallation.in(PROGRAMS);
            Files.createSymbolicLink(home.resolve(installed.version()), installed.folder());
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.reason());
        }
    }

    static EmbeddedPostgres started(Attempt<EmbeddedPostgres> attempt) {
        return switch (attempt) {
            case Attempt.Done(var server) -> server;
            case Attempt.Refused(var reason) -> throw new IllegalStateException(reason);
        };
    }

    /// The shell reads until this process is gone, however it went.
    private static void stopWithThisProcess(Path home) throws IOException {
        var pid = PostmasterFile.read(home.resolve("data")).orElseThrow().pid();
        var script = "read _; kill -INT %d 2>/dev/null; sleep 3; rm -rf '%s'".formatted(pid, home);
        new ProcessBuilder("sh", "-c", script).start();
    }

    private static void remove(EmbeddedPostgres server, Path home) {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
