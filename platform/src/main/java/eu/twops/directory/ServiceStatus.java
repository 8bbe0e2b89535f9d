package eu.twops.directory;

import java.util.*;

enum ServiceStatus {
    ACTIVE,
    TEMPORARILY_CLOSED,
    INACTIVE,
    DEFUNCT;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<ServiceStatus> find(String c) {
        return Arrays.stream(values()).filter(x -> x.code().equals(c)).findFirst();
    }
}
