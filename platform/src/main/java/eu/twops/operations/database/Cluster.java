package eu.twops.operations.database;

import eu.twops.operations.database.ServerPrograms.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/// The files of the embedded server below its folder: made once, configured anew at every start.
record Cluster(Path home, Path data) {

    private static final String UNFINISHED = "data.new";
    private static final String PASSWORD = "password";
    /// Settings of the operator's own.
    private static final String OWN = "local.conf";
    private static final int PASSWORD_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Cluster in(Path home) {
        return new Cluster(home, home.resolve("data"));
    }

    boolean exists() {
        return Files.exists(data);
    }

    /// Refuses data that another major version of PostgreSQL wrote.
    void requireMajor(String major) throws IOException, Refusal {
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(major)) {
            throw Refusal.because(
                    "The data in %s was written by PostgreSQL %s, but this release brings PostgreSQL %s and cannot read it. Start it with the release that wrote it, or choose another data folder with --data."
                            .formatted(data, found, major));
        }
    }

    /// Makes the cluster in one step: an attempt that was interrupted leaves nothing behind that
    /// looks finished.
    void make(ServerPrograms programs, ServerSettings settings) throws IOException, Refusal {
        var unfinished = home.resolve(UNFINISHED);
        FileSystemUtils.deleteRecursively(unfinished);
        wellOrRefuse(programs.initdb(
                home,
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                settings.care() == ServerSettings.Care.DURABLE ? "--sync-method=fsync" : "--no-sync"));
        var statements =
                """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s'%3$s
                GRANT pg_monitor, pg_checkpoint TO %1$s
                CREATE DATABASE %1$s OWNER %1$s
                """.formatted(Login.ROLE, renewPassword(), settings.care().rights());
        wellOrRefuse(programs.singleUser(home, unfinished, statements));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The application's password; a lost one is replaced.
    String password(ServerPrograms programs) throws IOException, Refusal {
        if (Files.exists(home.resolve(PASSWORD))) {
            return storedPassword();
        }
        var password = renewPassword();
        var statement = "ALTER ROLE %s PASSWORD '%s'%n".formatted(Login.ROLE, password);
        wellOrRefuse(programs.singleUser(home, data, statement));
        return password;
    }

    String storedPassword() throws IOException {
        return Files.readString(home.resolve(PASSWORD));
    }

    private String renewPassword() throws IOException {
        var bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        var fresh = Files.createTempFile(
                home,
                PASSWORD,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, password);
        Files.move(fresh, home.resolve(PASSWORD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return password;
    }

    void configure(int port, ServerSettings settings) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), configuration(port, settings));
        Files.writeString(data.resolve("pg_hba.conf"), """
                # Written at every start. Only the application may connect, only from this machine, only with its password.
                host all %s 127.0.0.1/32 scram-sha-256
                """.formatted(Login.ROLE));
    }

    private String configuration(int port, ServerSettings settings) {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return """
                # Written at every start. Settings of your own belong into local.conf beside this folder;
                # what follows the include below cannot be changed there.
                max_connections = %4$d
                shared_buffers = 32MB
                work_mem = 4MB
                maintenance_work_mem = 32MB
                effective_cache_size = 256MB
                random_page_cost = 1.1
                max_wal_size = 512MB
                max_worker_processes = 2
                max_parallel_workers = 0
                max_parallel_workers_per_gather = 0
                max_logical_replication_workers = 0
                autovacuum_max_workers = 1
                autovacuum_worker_slots = 1
                io_method = sync
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                default_text_search_config = 'pg_catalog.simple'
                %5$s

                # Reached from this machine only.
                listen_addresses = '127.0.0.1'
                port = %1$d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                allow_alter_system = off

                # What was confirmed stays.
                fsync = %2$s
                synchronous_commit = %2$s
                full_page_writes = %2$s
                wal_sync_method = %3$s

                # Nothing that a person wrote reaches the log.
                log_destination = 'stderr'
                logging_collector = off
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_statement = 'none'
                log_min_duration_statement = -1
                log_checkpoints = off
                log_autovacuum_min_duration = -1
                """.formatted(
                        port,
                        settings.care().flush(),
                        mac ? "fsync_writethrough" : "fdatasync",
                        settings.care().connections(),
                        Files.exists(home.resolve(OWN)) ? "include '../%s'".formatted(OWN) : "");
    }

    private void wellOrRefuse(Ending ending) throws Refusal {
        if (ending.well()) {
            return;
        }
        throw refusal(ending.trouble().orElse(ending.output().strip()));
    }

    /// What PostgreSQL complained about, as a sentence.
    Refusal refusal(String trouble) {
        return trouble.contains("No space left on device")
                ? Refusal.because(Refusal.diskFull(home))
                : Refusal.because("The database in %s could not be started: %s.".formatted(home, trouble));
    }
}
