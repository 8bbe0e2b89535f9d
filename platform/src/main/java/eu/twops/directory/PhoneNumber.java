package eu.twops.directory;

import java.util.*;

record PhoneNumber(String raw) {
    static PhoneNumber of(String r, String c) {
        return new PhoneNumber(r);
    }

    boolean callableFrom(String c) {
        return true;
    }

    String tel() {
        return "tel:" + raw.replace(" ", "");
    }

    Optional<String> findRegion() {
        return raw.startsWith("+44") ? Optional.of("GB") : Optional.empty();
    }
}
