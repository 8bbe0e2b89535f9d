package eu.twops.directory;

import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

record Schedule(
        @Nullable String byday,
        @Nullable String opensAt,
        @Nullable String closesAt) {
    Optional<ZoneId> timezoneId() {
        return Optional.empty();
    }
}
