package eu.twops.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.security.auth.module.UnixSystem;
import eu.twops.operations.database.ServerSettings.Care;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final ServerSettings DURABLE = new ServerSettings(TestServer.PROGRAMS, Care.DURABLE);
    private static final ServerSettings QUICK = new ServerSettings(TestServer.PROGRAMS, Care.DISPOSABLE);

    @TempDir
    private static Path made;

    @TempDir
    private Path temporary;

    private Path home = Path.of("");
    private final List<String> progress = new ArrayList<>();

    @BeforeAll
    static void makeACluster() throws IOException {
        Files.createDirectories(TestServer.PROGRAMS);
        TestServer.started(EmbeddedPostgres.start(made.resolve("postgres"), QUICK, _ -> {}))
                .close();
    }

    @BeforeEach
    void useTheMadeCluster() throws IOException {
        home = made.resolve("postgres");
        Files.deleteIfExists(home.resolve("local.conf"));
        Files.writeString(home.resolve("data/PG_VERSION"), "18\n");
    }

    @AfterEach
    void stopWhatIsLeft() throws IOException {
        var data = home.resolve("data");
        var file = PostmasterFile.read(data);
        file.flatMap(found -> found.process(data)).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void settingsOfTheOperatorCannotMakeItLoseData() throws IOException, SQLException {
        Files.writeString(home.resolve("local.conf"), "work_mem = 7MB\nfsync = off\nlisten_addresses = '*'\n");

        try (var server = start(DURABLE)) {
            assertThat(ask(server, "SHOW work_mem")).isEqualTo("7MB");
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void dataOutlivesARestartAndALostPassword() throws IOException, SQLException {
        try (var server = start()) {
            run(server, "CREATE TABLE IF NOT EXISTS kept AS SELECT 42 AS answer");
        }
        Files.delete(home.resolve("password"));

        try (var server = start()) {
            assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(progress).isEmpty();
    }

    @Test
    void aServerLeftBehindIsFoundAndReplaced() throws IOException, SQLException, Refusal {
        try (var server = start()) {
            run(server, "CREATE TABLE IF NOT EXISTS kept AS SELECT 42 AS answer");
        }
        var pid = leaveAServerBehind();
        assertThat(EmbeddedPostgres.running(home)).isPresent();

        try (var server = start()) {
            assertThat(ProcessHandle.of(pid).flatMap(process -> process.info().command()))
                    .isEmpty();
            assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(EmbeddedPostgres.running(home)).isEmpty();
        assertThat(progress).containsExactly("The last run was cut off; putting the database in order…");
    }

    private long leaveAServerBehind() throws IOException, Refusal {
        var folder = PostgresInstallation.in(TestServer.PROGRAMS).folder();
        var data = home.resolve("data");
        new ServerPrograms(folder, ServerAccount.choose(home))
                .pgCtl(
                        home,
                        "start",
                        "-w",
                        "-D",
                        data.toString(),
                        "-l",
                        home.resolve("server.log").toString());
        return PostmasterFile.read(data).orElseThrow().pid();
    }

    @Test
    void aServerThatDiesIsStartedAgain() throws IOException, SQLException, InterruptedException {
        try (var server = start()) {
            var pid = PostmasterFile.read(home.resolve("data")).orElseThrow().pid();

            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            assertThat(answersWithin(Duration.ofSeconds(20), server)).isTrue();
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(PostmasterFile.read(home.resolve("data")).orElseThrow().pid())
                    .isNotEqualTo(pid);
        }
    }

    private static boolean answersWithin(Duration limit, EmbeddedPostgres server) throws InterruptedException {
        var end = Instant.now().plus(limit);
        while (Instant.now().isBefore(end)) {
            Thread.sleep(200);
            try {
                return ask(server, "SELECT 1").equals("1");
            } catch (SQLException _) {
                // Not yet.
            }
        }
        return false;
    }

    @Test
    void anUnrelatedProcessWithTheOldNumberIsLeftAlone() throws IOException, SQLException {
        var unrelated = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(home.resolve("data/postmaster.pid"), unrelated.pid() + "\n" + home + "\n1\n5432\n");
            assertThat(EmbeddedPostgres.running(home)).isEmpty();

            try (var server = start()) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            }
            assertThat(unrelated.isAlive()).isTrue();
        } finally {
            unrelated.destroyForcibly();
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws IOException {
        Files.writeString(home.resolve("data/PG_VERSION"), "17\n");

        assertThat(refusal())
                .contains(
                        "written by PostgreSQL 17", "brings PostgreSQL 18", "Start it with the release that wrote it");
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws IOException, SQLException {
        home = temporary;
        Files.createDirectories(home.resolve("data.new/base"));

        try (var server = start()) {
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
        }
        assertThat(progress).containsExactly("Preparing the database (first start)…");
    }

    @Test
    void brokenSettingsAreNamed() throws IOException {
        Files.writeString(home.resolve("local.conf"), "shared_buffers = much\n");

        assertThat(refusal()).contains("could not be started", "configuration file");
    }

    @Test
    void aPathTheShellWouldMisreadIsRefused() {
        home = temporary.resolve("cost $5");

        assertThat(refusal()).contains("dollar sign", "--data");
    }

    @Test
    void aPathWithSpacesAndAccentsWorks() throws SQLException {
        home = temporary.resolve("données de l'équipe");

        try (var server = start()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aDamagedInstallationIsUnpackedAgain() throws IOException, SQLException, Refusal {
        var own = new ServerSettings(temporary, Care.DISPOSABLE);
        start(own).close();
        var library = PostgresInstallation.in(temporary).folder().resolve("lib/libpq.so.5");
        Files.deleteIfExists(library);

        try (var server = start(own)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(library).exists();
        }
    }

    @Test
    void startedAsRootOnAFolderOfAnotherAccountItRunsAsThatAccount() throws IOException, SQLException {
        assumeThat(new UnixSystem().getUid())
                .as("only root may give folders away")
                .isZero();
        home = temporary.resolve("postgres");
        Files.setAttribute(Files.createDirectory(home), "unix:uid", 65534);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));

        try (var server = start()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(Files.getAttribute(home.resolve("data/postmaster.pid"), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    private EmbeddedPostgres start() {
        return start(QUICK);
    }

    private EmbeddedPostgres start(ServerSettings settings) {
        return TestServer.started(EmbeddedPostgres.start(home, settings, progress::add));
    }

    private String refusal() {
        return switch (EmbeddedPostgres.start(home, QUICK, progress::add)) {
            case Attempt.Refused(var reason) -> reason;
            case Attempt.Done(var server) -> {
                server.close();
                throw new AssertionError("started");
            }
        };
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        var login = server.login();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        var login = server.login();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
