package eu.twops.operations;

import eu.twops.operations.database.Login;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/// The settings of an instance as the application will see them, read before it starts.
record InstanceSettings(Environment environment) {

    static InstanceSettings read() {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new InstanceSettings(environment);
    }

    /// How to reach the operator's own database, where there is one.
    Optional<Login> ownDatabase() {
        return setting("spring.datasource.url")
                .map(url -> new Login(
                        url,
                        setting("spring.datasource.username").orElse(""),
                        setting("spring.datasource.password").orElse("")));
    }

    boolean showsExamples() {
        return environment.getProperty("twops.examples", Boolean.class, true);
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }
}
