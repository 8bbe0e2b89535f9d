package eu.twops.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The Nu HTML checker, in a class loader of its own, since it needs a Jetty older than ours.
final class NuHtmlChecker {

    private static final Path JARS = Path.of("target/nu-html-checker");
    private static final URLClassLoader LOADER = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());

    private final Object validator;

    NuHtmlChecker() throws ReflectiveOperationException {
        this.validator = LOADER.loadClass("nu.validator.client.EmbeddedValidator")
                .getConstructor()
                .newInstance();
    }

    /// Every error in a page, with the place it stands at.
    List<String> errors(String page) throws ReflectiveOperationException {
        var outside = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(LOADER);
        try {
            var report = validator
                    .getClass()
                    .getMethod("validate", InputStream.class)
                    .invoke(validator, new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .toString();
            return JsonMapper.shared()
                    .readTree(report)
                    .path("messages")
                    .valueStream()
                    .filter(message -> !message.path("type").asString().equals("info"))
                    .map(message -> "%s near %s"
                            .formatted(
                                    message.path("message").asString(),
                                    message.path("extract").asString("")))
                    .toList();
        } finally {
            Thread.currentThread().setContextClassLoader(outside);
        }
    }

    private static URL[] jars() {
        try (var files = Files.list(JARS)) {
            return files.map(NuHtmlChecker::url).toArray(URL[]::new);
        } catch (IOException missing) {
            throw new UncheckedIOException("the Nu HTML checker is not in " + JARS.toAbsolutePath(), missing);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
