package eu.twops.operations;

import java.util.Locale;

/// One thing the doctor looked at.
///
/// @param subject what was looked at
/// @param finding what was found and, unless all is well, what to do
record Check(Level level, String subject, String finding) {

    /// How bad it is.
    enum Level {
        OK,
        WARNING,
        FAULT
    }

    static Check ok(String subject, String finding) {
        return new Check(Level.OK, subject, finding);
    }

    static Check warning(String subject, String finding) {
        return new Check(Level.WARNING, subject, finding);
    }

    static Check fault(String subject, String finding) {
        return new Check(Level.FAULT, subject, finding);
    }

    String line() {
        return "%-8s %s: %s".formatted(level.name().toLowerCase(Locale.ROOT), subject, finding);
    }
}
