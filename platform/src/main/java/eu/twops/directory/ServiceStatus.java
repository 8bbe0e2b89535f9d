package eu.twops.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether a service runs, in the four states of the Human Services Data Specification.
enum ServiceStatus {
    ACTIVE,
    TEMPORARILY_CLOSED,
    INACTIVE,
    DEFUNCT;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /// The state as the specification writes it: `temporarily closed`.
    String code() {
        return code;
    }

    static Optional<ServiceStatus> find(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
