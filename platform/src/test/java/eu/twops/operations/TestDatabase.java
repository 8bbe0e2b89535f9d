package eu.twops.operations;

import eu.twops.operations.database.Login;
import eu.twops.operations.database.TestServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Real PostgreSQL for tests: one fast server per test process, and a new, empty database for every application
/// context.
///
/// ```java
/// @SpringBootTest
/// @ContextConfiguration(initializers = TestDatabase.class)
/// class ServicesTest {
/// ```
///
/// A test without Spring takes a database with [#fresh()].
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var login = fresh();
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", login.url(),
                "spring.datasource.username", login.user(),
                "spring.datasource.password", login.password(),
                "spring.datasource.hikari.maximum-pool-size", "4");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }

    /// A new, empty database; migrations have not run on it.
    public static Login fresh() {
        var server = Server.LOGIN;
        var name = "test" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " STRATEGY file_copy");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Login(server.url().replace("/twops?", "/" + name + "?"), server.user(), server.password());
    }

    /// Started when first asked for.
    private static final class Server {
        static final Login LOGIN = TestServer.start();
    }
}
