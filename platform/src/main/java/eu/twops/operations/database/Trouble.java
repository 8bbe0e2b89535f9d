package eu.twops.operations.database;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the line that names the trouble in what PostgreSQL's programs write.
final class Trouble {

    private static final Pattern LINE = Pattern.compile("(?:PANIC|FATAL|ERROR|error|unshare|setpriv): +(.+)");

    private Trouble() {}

    /// The last such line, without its prefix.
    static Optional<String> in(String output) {
        return LINE.matcher(output).results().map(match -> match.group(1)).reduce((_, last) -> last);
    }

    /// The same for what was written to a log file after a position.
    static Optional<String> in(Path log, long from) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(log).position(from)) {
            return in(new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
