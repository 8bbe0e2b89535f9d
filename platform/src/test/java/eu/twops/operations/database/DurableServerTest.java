package eu.twops.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.twops.operations.database.ServerSettings.Care;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableServerTest {

    @TempDir
    private static Path temporary;

    private static Path home;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(TestServer.PROGRAMS);
        home = temporary.resolve("postgres");
        var settings = new ServerSettings(TestServer.PROGRAMS, Care.DURABLE);
        server = TestServer.started(EmbeddedPostgres.start(home, settings, _ -> {}));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsConfirmedIsFlushed() throws SQLException {
        assertThat(ask("SHOW fsync")).isEqualTo("on");
        assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
        assertThat(ask("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void nothingAPersonWroteReachesTheLog() throws IOException, SQLException {
        assertThat(ask("SHOW log_parameter_max_length")).isEqualTo("0");
        assertThat(ask("SHOW log_parameter_max_length_on_error")).isEqualTo("0");
        assertThat(ask("SHOW log_min_error_statement")).isEqualTo("panic");
        assertThat(ask("SHOW log_error_verbosity")).isEqualTo("terse");
        assertThatThrownBy(() -> ask("SELECT 'a private word'::int"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a private word");
        assertThat(Files.readString(home.resolve("server.log")))
                .contains("ready to accept connections")
                .doesNotContain("a private word");
    }

    @Test
    void theApplicationHasAPasswordAndFewRights() throws SQLException {
        var login = server.login();
        assertThat(ask("SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = 'twops'"))
                .isEqualTo("f");
        assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(login.url(), "postgres", login.password()))
                .hasMessageContaining("no pg_hba.conf entry");
        assertThat(home.resolve("password"))
                .satisfies(file ->
                        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]"));
    }

    private static String ask(String sql) throws SQLException {
        var login = server.login();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
