package eu.twops.operations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.TwoPs;
import eu.twops.operations.database.EmbeddedPostgres;
import eu.twops.operations.database.TestServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the platform as a process of its own, as people do.
class ServeTest {

    private static final int TERMINATED = 143;

    @TempDir
    private static Path temporary;

    private static Path data;

    @BeforeAll
    static void prepare() throws IOException {
        data = Files.createDirectory(temporary.resolve("data"));
        TestServer.lendProgramsTo(Files.createDirectory(data.resolve("postgres")));
    }

    @Test
    void itSaysWhenItIsReadyAndStopsInGoodOrder() throws IOException, InterruptedException {
        var server = start("serve", "--port", "0", "--data", data.toString());
        try (var results = server.inputReader()) {
            var ready = results.readLine();
            assertThat(ready).matches("Ready: http://localhost:\\d+");
            assertThat(status(ready.replace("Ready: ", "") + "/en")).isEqualTo(200);

            theDoctorFindsItWell();
            anotherInstanceIsRefused();

            server.toHandle().destroy();
            assertThat(results.readLine()).isNull();
        }
        assertThat(server.waitFor()).isEqualTo(TERMINATED);
        assertThat(EmbeddedPostgres.running(data.resolve("postgres"))).isEmpty();
    }

    private static void theDoctorFindsItWell() {
        var answer = Answer.to("doctor", "--data", data.toString());

        assertThat(answer.results())
                .contains("ok       database:", "ok       migrations:", "ok       clock:")
                .doesNotContain("fault");
        assertThat(answer.code()).isZero();
    }

    private static void anotherInstanceIsRefused() {
        var answer = Answer.to("serve", "--data", data.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.messages()).hasLineCount(1).contains("Another instance is already running");
    }

    @Test
    void aPortInUseIsToldInASentence() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            var port = Integer.toString(taken.getLocalPort());

            var server = start("serve", "--port", port, "--data", data.toString());

            var messages = server.errorReader().lines().toList();
            assertThat(server.waitFor()).isEqualTo(1);
            assertThat(messages)
                    .last()
                    .asString()
                    .isEqualTo(
                            "Port %s is already in use. Stop the program that uses it or choose another port with --port."
                                    .formatted(port));
            assertThat(messages).noneMatch(line -> line.contains("\tat "));
        }
        assertThat(EmbeddedPostgres.running(data.resolve("postgres"))).isEmpty();
    }

    @Test
    void anImportTakesAllOfAFileOrNothing() throws IOException, InterruptedException {
        var broken = Files.writeString(temporary.resolve("broken.json"), "{\"services\": [{]}");

        var server = start("import", "services", broken.toString(), "--data", data.toString());

        var messages = server.errorReader().lines().toList();
        assertThat(server.waitFor()).isEqualTo(1);
        assertThat(messages).last().asString().startsWith("Nothing was imported");
        assertThat(messages).noneMatch(line -> line.contains("\tat "));
    }

    private static Process start(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), TwoPs.class.getName());
        var command = Stream.concat(options.stream(), Arrays.stream(arguments)).toList();
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("TWOPS_"));
        return builder.start();
    }

    /// Without the tests, which are no part of the platform.
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
