package eu.twops.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.operations.database.ServerSettings.Care;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledInstanceTest {

    private static final int KILLS = 10;

    @TempDir
    private Path temporary;

    @Test
    void nothingConfirmedIsLostWhenAnInstanceIsKilledWhileItWrites() throws IOException, SQLException {
        Files.createDirectories(TestServer.PROGRAMS);
        var random = new Random(18);
        var confirmed = new TreeSet<Long>();
        for (var kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(writeUntilKilled(20 + random.nextInt(80)));
        }

        try (var server = Writer.server(temporary.resolve("postgres"));
                var connection = Writer.connect(server.login())) {
            assertThat(stored(connection)).containsAll(confirmed);
        }
        assertThat(confirmed).hasSizeGreaterThan(20 * KILLS);
    }

    private Set<Long> writeUntilKilled(int rows) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var writer = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var confirmed = new TreeSet<Long>();
        try (var lines = writer.inputReader()) {
            read(lines, rows, confirmed);
            writer.toHandle().destroyForcibly();
            read(lines, Integer.MAX_VALUE, confirmed);
        }
        writer.onExit().join();
        return confirmed;
    }

    private static void read(BufferedReader lines, int most, Set<Long> confirmed) throws IOException {
        for (var count = 0; count < most; count++) {
            var line = lines.readLine();
            if (line == null || !line.endsWith(".")) {
                return;
            }
            confirmed.add(Long.valueOf(line.substring(0, line.length() - 1)));
        }
    }

    private static Set<Long> stored(Connection connection) throws SQLException {
        var stored = new TreeSet<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM written")) {
            while (rows.next()) {
                stored.add(rows.getLong(1));
            }
        }
        return stored;
    }

    /// An instance of its own process that writes rows and says each one aloud once it is confirmed.
    static final class Writer {

        static void main(String[] arguments) throws SQLException {
            var temporary = Path.of(arguments[0]);
            var held = DataFolder.take(temporary);
            var server = server(temporary.resolve("postgres"));
            try (var connection = connect(server.login());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS written (id bigserial PRIMARY KEY)");
                while (held instanceof Attempt.Done) {
                    var rows = statement.executeQuery("INSERT INTO written DEFAULT VALUES RETURNING id");
                    rows.next();
                    System.out.println(rows.getLong(1) + ".");
                }
            }
        }

        static EmbeddedPostgres server(Path home) {
            return TestServer.started(
                    EmbeddedPostgres.start(home, new ServerSettings(TestServer.PROGRAMS, Care.DURABLE), _ -> {}));
        }

        static Connection connect(Login login) throws SQLException {
            return DriverManager.getConnection(login.url(), login.user(), login.password());
        }
    }
}
