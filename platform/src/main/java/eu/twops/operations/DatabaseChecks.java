package eu.twops.operations;

import eu.twops.operations.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.ValidateOutput;

/// What the doctor asks the database.
record DatabaseChecks(Login login, Clock clock) {

    private static final Duration TOLERATED = Duration.ofSeconds(5);
    private static final Instant OLDEST = Instant.parse("2026-01-01T00:00:00Z");

    List<Check> all() {
        try (var connection = OwnDatabase.connect(login)) {
            return List.of(durability(connection), migrations(), time(connection));
        } catch (SQLException failure) {
            return List.of(Check.fault("database", "it does not answer: " + Explanation.firstLine(failure)));
        }
    }

    private static Check durability(Connection connection) throws SQLException {
        var version = ask(connection, "SHOW server_version", String.class);
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            var value = ask(connection, "SHOW " + setting, String.class);
            if (value.equals("off")) {
                return Check.fault(
                        "database",
                        "PostgreSQL %s runs with %s = off and loses data in a power cut; set it to on"
                                .formatted(version, setting));
            }
        }
        return Check.ok("database", "PostgreSQL %s answers and keeps what it confirms".formatted(version));
    }

    private Check migrations() {
        var flyway = Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:pending")
                .load();
        var wrong = flyway.validateWithResult().invalidMigrations;
        if (!wrong.isEmpty()) {
            return Check.fault(
                    "migrations",
                    "%s do not match this release; use the release that wrote them"
                            .formatted(names(wrong.stream().map(DatabaseChecks::name))));
        }
        var pending = flyway.info().pending();
        return pending.length == 0
                ? Check.ok("migrations", flyway.info().applied().length + " applied, none waiting")
                : Check.warning(
                        "migrations",
                        "%s waiting; the next start applies them"
                                .formatted(names(Arrays.stream(pending).map(MigrationInfo::getDescription))));
    }

    private static String name(ValidateOutput migration) {
        return migration.version + " " + migration.description;
    }

    private static String names(Stream<String> all) {
        return String.join(", ", all.toList());
    }

    private Check time(Connection connection) throws SQLException {
        var here = clock.instant();
        var there = ask(connection, "SELECT clock_timestamp()", OffsetDateTime.class)
                .toInstant();
        if (here.isBefore(OLDEST)) {
            return Check.fault("clock", "it says %s, which is long ago; set it".formatted(here));
        }
        return Duration.between(here, there).abs().compareTo(TOLERATED) > 0
                ? Check.fault(
                        "clock",
                        "it says %s, the clock of the database %s; set both by a time server".formatted(here, there))
                : Check.ok("clock", "agrees with the database");
    }

    private static <T> T ask(Connection connection, String question, Class<T> type) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getObject(1, type);
        }
    }
}
