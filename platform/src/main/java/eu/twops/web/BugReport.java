package eu.twops.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs a bug once, without a word of what the visitor sent: the classes and the places of the exceptions, never their
/// messages, which may hold what was typed.
final class BugReport {

    private static final Logger LOG = LoggerFactory.getLogger(BugReport.class);
    private static final int LONGEST = 8_000;

    private BugReport() {}

    static void log(Throwable failure) {
        var trace = new StringBuilder();
        for (var cause = failure; cause != null && trace.length() < LONGEST; cause = cause.getCause()) {
            trace.append(System.lineSeparator()).append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                trace.append(System.lineSeparator()).append("    at ").append(frame);
            }
        }
        LOG.error("A request failed:{}", trace);
    }
}
