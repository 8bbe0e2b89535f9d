package eu.twops.operations;

import eu.twops.operations.database.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// Looks at a database before anything relies on it.
final class OwnDatabase {

    private static final int OLDEST = 18;
    private static final int SECONDS_TO_ANSWER = 5;

    private OwnDatabase() {}

    /// What stands in the way of using it.
    static Optional<String> trouble(Login login) {
        if (!login.url().startsWith("jdbc:postgresql:")) {
            return Optional.of(
                    "The database address %s is not one of PostgreSQL. It has the form jdbc:postgresql://host:5432/name (SPRING_DATASOURCE_URL)."
                            .formatted(login.url()));
        }
        try (var connection = connect(login)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            return version >= OLDEST
                    ? Optional.empty()
                    : Optional.of("The database at %s is PostgreSQL %d; this release needs %d or newer."
                            .formatted(login.url(), version, OLDEST));
        } catch (SQLException failure) {
            return Optional.of(
                    "The database at %s cannot be reached: %s. See that it runs, and check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
                            .formatted(login.url(), Explanation.firstLine(failure)));
        }
    }

    static Connection connect(Login login) throws SQLException {
        DriverManager.setLoginTimeout(SECONDS_TO_ANSWER);
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
