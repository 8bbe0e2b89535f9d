package eu.twops.operations;

import eu.twops.operations.database.Attempt;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs the platform until it is told to stop.
///
/// @param application the class the application starts from
/// @param demo whether the pages made for trying the platform out are there
record Serve(Console console, Class<?> application, Path data, Port port, boolean demo) {

    /// Starts the platform, says that it is ready, and stays until the process is told to stop.
    int untilStopped() {
        return switch (Instance.take(data, InstanceSettings.read(), console::message)) {
            case Attempt.Refused(var reason) -> console.refuse(reason);
            case Attempt.Done(var instance) -> {
                SpringApplication.getShutdownHandlers().add(instance::close);
                var context = start(instance);
                console.result("Ready: http://localhost:" + portOf(context));
                yield waitForEver();
            }
        };
    }

    /// Starts the platform, visits it as a reader would, and stops: what the virtual machine learns from.
    int rehearse() {
        return switch (Instance.take(data, InstanceSettings.read(), console::message)) {
            case Attempt.Refused(var reason) -> console.refuse(reason);
            case Attempt.Done(var instance) -> {
                try (instance;
                        var context = start(instance)) {
                    yield new Rehearsal(portOf(context)).visit();
                }
            }
        };
    }

    private ConfigurableApplicationContext start(Instance instance) {
        var properties = new HashMap<String, Object>(instance.properties());
        properties.putAll(Explanation.INSTEAD_OF_SPRINGS);
        properties.put("twops.origin", "http://localhost:" + port.number());
        properties.put("twops.demo", demo);
        var start = new SpringApplication(application);
        start.setDefaultProperties(properties);
        return start.run("--server.port=" + port.number());
    }

    private static int portOf(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return web.getWebServer().getPort();
        }
        throw new IllegalStateException("the application has no web server");
    }

    private static int waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
