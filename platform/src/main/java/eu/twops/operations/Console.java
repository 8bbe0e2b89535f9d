package eu.twops.operations;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command writes: results for whoever called it, messages for whoever watches.
record Console(PrintWriter results, PrintWriter messages) {

    Console(PrintStream results, PrintStream messages) {
        this(
                new PrintWriter(results, true, StandardCharsets.UTF_8),
                new PrintWriter(messages, true, StandardCharsets.UTF_8));
    }

    void result(String line) {
        results.println(line);
    }

    void message(String line) {
        messages.println(line);
    }

    /// Says why something was refused.
    ///
    /// @return the exit code that goes with it
    int refuse(String reason) {
        message(reason);
        return 1;
    }
}
