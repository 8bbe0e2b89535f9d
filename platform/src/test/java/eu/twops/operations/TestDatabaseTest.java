package eu.twops.operations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.operations.database.Login;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void everyTestGetsADatabaseOfItsOwn() throws SQLException {
        var first = TestDatabase.fresh();
        var second = TestDatabase.fresh();

        run(first, "CREATE TABLE only_here (id int)");

        assertThat(tables(first)).isEqualTo(1);
        assertThat(tables(second)).isZero();
    }

    private static void run(Login login, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long tables(Login login) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
