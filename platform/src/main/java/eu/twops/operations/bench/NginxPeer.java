package eu.twops.operations.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// nginx with `gzip_static`, serving the very bytes of a page from a file: about the most this machine can do.
final class NginxPeer implements AutoCloseable {

    private final Process process;
    private final String address;

    private NginxPeer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Starts one with a copy of a page, where nginx is installed.
    static Optional<NginxPeer> serving(String page, Path folder) throws IOException {
        var nginx = Programs.find("nginx");
        if (nginx.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder.resolve("logs"));
        var root = Files.createDirectories(folder.resolve("page"));
        Files.write(root.resolve("index.html"), body(page, "identity"));
        Files.write(root.resolve("index.html.gz"), body(page, "gzip"));
        var port = freePort();
        var settings = Files.writeString(folder.resolve("nginx.conf"), configuration(root, port));
        var process = new ProcessBuilder(
                        nginx.get().toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("logs/error.log").toString())
                .inheritIO()
                .start();
        return Optional.of(new NginxPeer(process, "http://127.0.0.1:%d/".formatted(port)));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static String configuration(Path root, int port) {
        var account = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        return """
                daemon off; %s worker_processes auto; pid nginx.pid;
                events { worker_connections 1024; }
                http {
                  access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 1000000000;
                  types { text/html html; }
                  server { listen 127.0.0.1:%d; root %s; gzip_static on; }
                }
                """.formatted(account, port, root);
    }

    private static byte[] body(String page, String encoding) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(page))
                    .header("Accept-Encoding", encoding)
                    .build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
