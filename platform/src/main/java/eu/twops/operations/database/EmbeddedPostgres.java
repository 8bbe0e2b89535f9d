package eu.twops.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server that runs beside the application for as long as it runs, with its data in one folder.
///
/// It is a process of its own, so what it confirmed outlives a crash of the application; a server that was
/// left behind is stopped in good order at the next start. The caller makes sure that nobody else starts
/// one in the same folder.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PAUSE_BETWEEN_STARTS = Duration.ofSeconds(1);
    private static final long NEEDED_AT_FIRST = 300_000_000L;
    private static final long LARGEST_LOG = 5_000_000L;
    private static final int PORTS_TO_TRY = 5;
    private static final String LOG = "server.log";
    /// Seconds for replaying what a killed server had not yet written to its tables.
    private static final String START_LIMIT = "600";
    private static final String STOP_LIMIT = "60";

    private final Cluster cluster;
    private final ServerPrograms programs;
    private final ServerSettings settings;
    private final ReentrantLock startingOrStopping = new ReentrantLock();
    private final int port;
    private final Login login;
    private volatile boolean closed;

    private EmbeddedPostgres(Cluster cluster, ServerPrograms programs, ServerSettings settings)
            throws IOException, Refusal {
        this.cluster = cluster;
        this.programs = programs;
        this.settings = settings;
        var password = cluster.password(programs);
        this.port = startOnFreePort();
        this.login = Login.onPort(port, password);
        Thread.ofVirtual().name("database").start(this::keepRunning);
    }

    /// Starts the server whose data lie in a folder; the first time, this also makes the database.
    public static Attempt<EmbeddedPostgres> start(Path home, Consumer<String> progress) {
        return start(home, ServerSettings.durable(home), progress);
    }

    static Attempt<EmbeddedPostgres> start(Path home, ServerSettings settings, Consumer<String> progress) {
        try {
            return new Attempt.Done<>(prepared(home, settings, progress));
        } catch (Refusal refusal) {
            return new Attempt.Refused<>(refusal.reason());
        } catch (IOException failure) {
            return new Attempt.Refused<>(Refusal.because(home, failure).reason());
        }
    }

    /// How to reach the server that another process runs in a folder.
    public static Optional<Login> running(Path home) {
        var cluster = Cluster.in(home);
        try {
            var running = PostmasterFile.read(cluster.data())
                    .filter(file -> file.process(cluster.data()).isPresent());
            return running.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Login.onPort(running.get().port(), cluster.storedPassword()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    public Login login() {
        return login;
    }

    /// Stops the server in good order; open transactions are rolled back.
    @Override
    public void close() {
        startingOrStopping.lock();
        try {
            if (!closed) {
                closed = true;
                stop(cluster, programs);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            startingOrStopping.unlock();
        }
    }

    /// Starts the server again whenever it ends without having been told to, on the same port.
    private void keepRunning() {
        while (!closed) {
            process().ifPresent(process -> process.onExit().join());
            startingOrStopping.lock();
            try {
                if (!closed && process().isEmpty()) {
                    LOGGER.warn("The database ended unexpectedly and is started again.");
                    startOn(port).ifPresent(trouble -> LOGGER.error("The database does not start: {}.", trouble));
                }
            } catch (IOException failure) {
                LOGGER.error("The database does not start.", failure);
            } finally {
                startingOrStopping.unlock();
            }
            LockSupport.parkNanos(PAUSE_BETWEEN_STARTS.toNanos());
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            return PostmasterFile.read(cluster.data()).flatMap(file -> file.process(cluster.data()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static EmbeddedPostgres prepared(Path wanted, ServerSettings settings, Consumer<String> progress)
            throws IOException, Refusal {
        if (!Files.isDirectory(wanted)) {
            DataFolder.createPrivate(wanted);
        }
        var home = plain(wanted.toRealPath());
        var cluster = Cluster.in(home);
        if (!cluster.exists()) {
            requireSpace(home);
            progress.accept("Preparing the database (first start)…");
        }
        var installation = PostgresInstallation.in(settings.programs());
        var programs = new ServerPrograms(installation.folder(), ServerAccount.choose(home));
        if (cluster.exists()) {
            cluster.requireMajor(installation.major());
            stopLeftOver(cluster, programs, progress);
        } else {
            cluster.make(programs, settings);
        }
        return new EmbeddedPostgres(cluster, programs, settings);
    }

    /// The programs are started through a shell, which gives these characters a meaning.
    private static Path plain(Path home) throws Refusal {
        if (home.toString().chars().anyMatch(character -> "\"$`\\\n".indexOf(character) >= 0)) {
            throw Refusal.because(
                    "The path of the data folder %s holds a quotation mark, a dollar sign, a backquote or a backslash. Choose another with --data."
                            .formatted(home));
        }
        return home;
    }

    private static void requireSpace(Path home) throws IOException, Refusal {
        if (Files.getFileStore(home).getUsableSpace() < NEEDED_AT_FIRST) {
            throw Refusal.because(Refusal.diskFull(home));
        }
    }

    private static void stopLeftOver(Cluster cluster, ServerPrograms programs, Consumer<String> progress)
            throws IOException {
        var file = PostmasterFile.read(cluster.data());
        if (file.isEmpty()) {
            return;
        }
        progress.accept("The last run was cut off; putting the database in order…");
        if (file.get().process(cluster.data()).isPresent()) {
            stop(cluster, programs);
        } else {
            PostmasterFile.forget(cluster.data());
        }
    }

    private static void stop(Cluster cluster, ServerPrograms programs) throws IOException {
        var data = cluster.data().toString();
        if (!programs.pgCtl(cluster.home(), "stop", "-w", "-t", STOP_LIMIT, "-m", "fast", "-D", data)
                .well()) {
            programs.pgCtl(cluster.home(), "stop", "-w", "-t", STOP_LIMIT, "-m", "immediate", "-D", data);
        }
    }

    private int startOnFreePort() throws IOException, Refusal {
        var trouble = Optional.<String>empty();
        for (var attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
            var port = freePort();
            trouble = startOn(port);
            if (trouble.isEmpty()) {
                return port;
            }
            if (!trouble.get().contains("could not create any TCP/IP sockets")) {
                break;
            }
        }
        throw cluster.refusal(trouble.orElseThrow());
    }

    /// Starts the server; the answer is what went wrong, or nothing.
    private Optional<String> startOn(int port) throws IOException {
        cluster.configure(port, settings);
        var log = cluster.home().resolve(LOG);
        var logged = trimmed(log);
        var data = cluster.data().toString();
        var ending = programs.pgCtl(cluster.home(), "start", "-w", "-t", START_LIMIT, "-D", data, "-l", log.toString());
        if (ending.well()) {
            return Optional.empty();
        }
        return Trouble.in(log, logged).or(ending::trouble).or(() -> Optional.of("it gave no reason"));
    }

    /// The size of the log; a large one is put aside first.
    private static long trimmed(Path log) throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        var size = Files.size(log);
        if (size < LARGEST_LOG) {
            return size;
        }
        Files.move(log, log.resolveSibling(LOG + ".1"), StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
