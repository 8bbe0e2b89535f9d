package eu.twops.operations.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// PostgreSQL's own programs, run under the account the server may have.
record ServerPrograms(Path folder, ServerAccount account) {

    /// How a program ended and what it said.
    record Ending(int code, String output) {

        boolean well() {
            return code == 0;
        }

        /// The line that names the trouble, without its prefix.
        Optional<String> trouble() {
            return Trouble.in(output);
        }
    }

    Ending initdb(Path home, String... arguments) throws IOException {
        return run(home, "", "initdb", arguments);
    }

    Ending pgCtl(Path home, String... arguments) throws IOException {
        return run(home, "", "pg_ctl", arguments);
    }

    /// Runs statements, one a line, on a cluster that no server runs on; nobody else can connect meanwhile.
    Ending singleUser(Path home, Path cluster, String statements) throws IOException {
        var options = new String[] {"--single", "-D", cluster.toString(), "-c", "log_checkpoints=off", "template1"};
        var ending = run(home, statements, "postgres", options);
        return ending.trouble().isPresent() ? new Ending(1, ending.output()) : ending;
    }

    private Ending run(Path home, String input, String program, String... arguments) throws IOException {
        var command = Stream.of(
                        account.prefix().stream(),
                        Stream.of(folder.resolve("bin").resolve(program).toString()),
                        Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
        return run(home, input, command);
    }

    static Ending run(Path folder, String input, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.onExit().join().exitValue(), output);
    }
}
