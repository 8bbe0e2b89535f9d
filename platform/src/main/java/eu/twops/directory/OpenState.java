package eu.twops.directory;

import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

sealed interface OpenState {
    record Open(@Nullable Instant until) implements OpenState {}

    record AnyTime() implements OpenState {}

    record Unknown(Reason reason) implements OpenState {}

    record Closed(@Nullable Instant next) implements OpenState {}

    enum Reason {
        NO_DATA,
        BAD_RULE,
        EXPIRED,
        HOLIDAY
    }

    Comparator<OpenState> MOST_USABLE_FIRST =
            Comparator.comparing(x -> x.getClass().getName());
}
