package eu.twops.operations;

import eu.twops.operations.ImportKind.Result;
import eu.twops.operations.database.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// Takes content from a file into an instance, whether it runs or not.
record Import(Console console, Class<?> application, Path data) {

    private static final long LARGEST = 8_000_000;

    int take(ImportKind kind, Path file, boolean dryRun) {
        return switch (read(file)) {
            case Attempt.Refused(var reason) -> console.refuse(reason);
            case Attempt.Done(var content) -> take(kind, content, dryRun);
        };
    }

    private int take(ImportKind kind, byte[] content, boolean dryRun) {
        return switch (Instance.join(data, InstanceSettings.read(), console::message)) {
            case Attempt.Refused(var reason) -> console.refuse(reason);
            case Attempt.Done(var instance) -> {
                try (instance;
                        var context = start(instance)) {
                    yield tell(kind.take(context, content, dryRun), dryRun);
                }
            }
        };
    }

    private int tell(Result result, boolean dryRun) {
        result.warnings().forEach(console::message);
        result.problems().forEach(console::message);
        if (!result.problems().isEmpty()) {
            return console.refuse("Nothing was imported, see above. Problems: %d."
                    .formatted(result.problems().size()));
        }
        console.result(result.summary() + (dryRun ? " (dry run: nothing was written)" : ""));
        return 0;
    }

    /// Starts the application without its web server, and of the rest only what the import asks for.
    private ConfigurableApplicationContext start(Instance instance) {
        var properties = new HashMap<String, Object>(instance.properties());
        properties.putAll(Explanation.INSTEAD_OF_SPRINGS);
        properties.put("spring.datasource.hikari.maximum-pool-size", 2);
        var start = new SpringApplication(application);
        start.setWebApplicationType(WebApplicationType.NONE);
        start.setLazyInitialization(true);
        start.setRegisterShutdownHook(false);
        start.setDefaultProperties(properties);
        return start.run();
    }

    private static Attempt<byte[]> read(Path file) {
        if (Files.isDirectory(file)) {
            return new Attempt.Refused<>("%s is a folder. Name the file to import.".formatted(file));
        }
        if (!Files.isReadable(file)) {
            return new Attempt.Refused<>("%s cannot be read. Check the path and its permissions.".formatted(file));
        }
        try {
            return Files.size(file) > LARGEST
                    ? new Attempt.Refused<>("%s is larger than 8 MB. Import it in parts.".formatted(file))
                    : new Attempt.Done<>(Files.readAllBytes(file));
        } catch (IOException failure) {
            return new Attempt.Refused<>("%s cannot be read: %s.".formatted(file, Explanation.firstLine(failure)));
        }
    }
}
