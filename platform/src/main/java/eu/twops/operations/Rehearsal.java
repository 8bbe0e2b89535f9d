package eu.twops.operations;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Visits a running platform as readers would, from link to link, so that the virtual machine has seen what
/// it will need.
record Rehearsal(int port) {

    private static final int PAGES = 40;
    private static final List<String> ENTRANCES = List.of("/", "/en", "/de", "/ar", "/no-such-page");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final int TOLERATED = 500;

    /// @return 0, or 1 where a page answered with an error of the server
    int visit() {
        var waiting = new ArrayDeque<>(ENTRANCES);
        Set<String> seen = new LinkedHashSet<>(ENTRANCES);
        var worst = 0;
        for (var count = 0; count < PAGES && !waiting.isEmpty(); count++) {
            var answer = get(waiting.remove());
            worst = Math.max(worst, answer.status());
            answer.links().stream().filter(seen::add).forEach(waiting::add);
        }
        return worst < TOLERATED ? 0 : 1;
    }

    private record Answer(int status, List<String> links) {}

    private Answer get(String path) {
        try {
            var connection = open(path);
            var status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                var text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(status, links(text));
            }
        } catch (IOException _) {
            return new Answer(TOLERATED, List.of());
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        var address = URI.create("http://localhost:%d%s".formatted(port, path));
        if (address.toURL().openConnection() instanceof HttpURLConnection connection) {
            connection.setRequestProperty("Accept", "text/html");
            connection.setRequestProperty("Accept-Language", "en");
            return connection;
        }
        throw new IOException("not a web address: " + address);
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(Rehearsal::address).distinct().toList();
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }
}
