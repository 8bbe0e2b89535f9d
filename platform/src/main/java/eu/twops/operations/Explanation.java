package eu.twops.operations;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/// Why a start failed, in a sentence, where the reason lies with the instance and not with the program.
final class Explanation {

    /// Settings that keep Spring from telling the same at length.
    static final Map<String, Object> INSTEAD_OF_SPRINGS = Map.of(
            "logging.level.org.springframework.boot.SpringApplication", "OFF",
            "logging.level.org.springframework.boot.diagnostics", "OFF",
            "logging.level.org.springframework.boot.web.server.servlet.context", "OFF",
            "logging.level.org.springframework.context.annotation", "OFF");

    private Explanation() {}

    static Optional<String> of(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst();
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case PortInUseException port ->
                Optional.of(
                        "Port %d is already in use. Stop the program that uses it or choose another port with --port."
                                .formatted(port.getPort()));
            case BindException _ ->
                Optional.of("This account may not open that port. Choose one above 1023 with --port.");
            case org.springframework.boot.context.properties.bind.BindException setting ->
                Optional.of("The setting %s cannot be used: %s. Correct it and start again."
                        .formatted(setting.getName(), firstLine(deepest(setting))));
            case SQLException database -> Optional.of(sentence(database));
            case FlywayException migration
            when !(migration.getCause() instanceof SQLException) ->
                Optional.of("The database does not fit this release: %s. Use the release that wrote it."
                        .formatted(firstLine(migration)));
            default -> Optional.empty();
        };
    }

    private static String sentence(SQLException database) {
        return switch (Optional.ofNullable(database.getSQLState()).orElse("")) {
            case "53100" -> "The disk of the database is full. Free some space and start again.";
            default ->
                "The database answered: %s. See that it runs and accepts this login, then start again."
                        .formatted(firstLine(database));
        };
    }

    static String firstLine(Throwable failure) {
        var message = Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName());
        return message.lines().findFirst().orElse("").strip().replaceAll("\\.$", "");
    }

    private static Throwable deepest(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }
}
