package eu.twops.operations.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a server bore when `wrk` called it as fast as it would answer.
///
/// @param perSecond requests answered in a second
/// @param requests all requests of the run
/// @param slowest the time within which 99 of 100 were answered, in milliseconds
/// @param errors answers that were not a success, and connections that failed
record Load(double perSecond, long requests, double slowest, long errors) {

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec: +([\\d.]+)");
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern SLOWEST = Pattern.compile("99% +([\\d.]+)(us|ms|s|m)");
    private static final Pattern BAD_ANSWERS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BAD_CONNECTIONS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    static boolean canBeMade() {
        return !Programs.find("wrk").isEmpty();
    }

    /// Puts a load on an address for some seconds.
    static Load on(String address, int seconds, List<String> more) throws IOException {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c32", "-d" + seconds + "s", "--latency"));
        command.addAll(List.of("-H", "Accept-Encoding: gzip", "-H", "Accept: text/html"));
        command.addAll(more);
        command.add(address);
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        return read(new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    static Load read(String output) throws IOException {
        var perSecond = PER_SECOND.matcher(output);
        var requests = REQUESTS.matcher(output);
        var slowest = SLOWEST.matcher(output);
        if (!perSecond.find() || !requests.find() || !slowest.find()) {
            throw new IOException("wrk said: " + output.strip());
        }
        return new Load(
                Double.parseDouble(perSecond.group(1)),
                Long.parseLong(requests.group(1)),
                Double.parseDouble(slowest.group(1)) * milliseconds(slowest.group(2)),
                sum(BAD_ANSWERS, output) + sum(BAD_CONNECTIONS, output));
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "s" -> 1_000;
            case "m" -> 60_000;
            default -> 1;
        };
    }

    private static long sum(Pattern pattern, String output) {
        var match = pattern.matcher(output);
        var sum = 0L;
        if (match.find()) {
            for (var group = 1; group <= match.groupCount(); group++) {
                sum += Long.parseLong(match.group(group));
            }
        }
        return sum;
    }
}
