package eu.twops.operations;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command answered when it was run inside the test.
record Answer(int code, String results, String messages) {

    static Answer to(String... arguments) {
        var results = new StringWriter();
        var messages = new StringWriter();
        var console = new Console(new PrintWriter(results, true), new PrintWriter(messages, true));
        var code = Operations.run(console, Answer.class, arguments);
        return new Answer(code, results.toString(), messages.toString());
    }
}
