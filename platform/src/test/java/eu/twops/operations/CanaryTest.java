package eu.twops.operations;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.TwoPs;
import eu.twops.operations.database.TestServer;
import eu.twops.web.PublicPaths;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sends marked requests through every kind of address of a running instance and then looks for the marks in everything
/// the instance has on disk or has printed: its data folder with the database and its write-ahead log, its temporary
/// files, its output.
class CanaryTest {

    private static final String MARK = "canary7f3a91";

    @TempDir
    private Path temporary;

    @Test
    void noDatumOfAVisitorReachesTheDisk() throws IOException, InterruptedException {
        var data = Files.createDirectory(temporary.resolve("data"));
        var scratch = Files.createDirectory(temporary.resolve("scratch"));
        TestServer.lendProgramsTo(Files.createDirectory(data.resolve("postgres")));
        var output = temporary.resolve("output.txt");
        var server = start(data, scratch, output);
        try {
            var reader = new Reader(port(output, server));
            visit(reader);
            assertThat(filesWith(MARK, List.of(data, scratch, output))).isEmpty();
            assertThat(filesWith("127.0.0.77", List.of(data, scratch, output))).isEmpty();
        } finally {
            server.toHandle().destroy();
            server.waitFor();
        }
        assertThat(filesWith(MARK, List.of(data, scratch, output))).isEmpty();
        // The search itself works: a word of the starter data is found.
        assertThat(filesWith("Parafilik", List.of(data))).isNotEmpty();
    }

    private static void visit(Reader reader) {
        String[] headers = {
            "User-Agent", "agent-" + MARK,
            "Accept-Language", "de, x-" + MARK,
            "X-Forwarded-For", "127.0.0.77",
            "Forwarded", "for=127.0.0.77",
            "Referer", "https://example.org/" + MARK,
            "Cookie", "session=" + MARK
        };
        PublicPaths.everyKind().forEach(path -> {
            var query = path.contains("?") ? "&" : "?";
            reader.get(path + query + "q=" + MARK, headers);
            reader.get(path + query + "now=" + MARK, headers);
        });
        for (var path : List.of("/", "/x", "/de/nowhere-" + MARK, "/de/services/" + MARK, "/de/help/me/" + MARK)) {
            reader.get(path, headers);
        }
        reader.post("/de/help", ("text=" + MARK).getBytes(StandardCharsets.UTF_8), headers);
        reader.post("/de/help/me/de", ("x".repeat(60_000) + MARK).getBytes(StandardCharsets.UTF_8), headers);
        reader.post(
                "/de/help",
                ("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + MARK + "\"\r\n\r\n" + MARK
                                + "\r\n--b--")
                        .getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=b");
        reader.rawGet("/de/%ff" + MARK);
        reader.rawGet("/de/" + MARK + "?now=%ff");
        reader.raw(MARK + " /de HTTP/1.1\r\nHost: " + MARK + "\r\nConnection: close\r\n\r\n");
        reader.raw("GET /de HTTP/1.1\r\nHost: localhost\r\n" + MARK + "\u0000: a\r\nConnection: close\r\n\r\n");
    }

    private static List<Path> filesWith(String text, List<Path> places) throws IOException {
        var found = new ArrayList<Path>();
        for (var place : places) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.isReadable(file) && contains(file, text)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private static boolean contains(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }

    private static Process start(Path data, Path scratch, Path output) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                classPath(),
                TwoPs.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("TWOPS_"));
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    private static int port(Path output, Process server) throws IOException, InterruptedException {
        for (var waited = 0; waited < 600 && server.isAlive(); waited++) {
            var ready = Files.readAllLines(output).stream()
                    .filter(line -> line.startsWith("Ready: "))
                    .findFirst();
            if (ready.isPresent()) {
                return Integer.parseInt(ready.get().replaceAll(".*:", ""));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it did not start: " + Files.readString(output));
    }

    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
