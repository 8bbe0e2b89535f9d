package eu.twops.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether a channel can be used at one moment, as far as it is known.
sealed interface OpenState {

    /// Most usable first: open, any time, unknown, closed; of two closed ones the one that opens earlier.
    /// Equal where neither is more usable.
    Comparator<OpenState> MOST_USABLE_FIRST =
            Comparator.comparingInt(OpenState::rank).thenComparing(OpenState::opening);

    /// Someone answers now.
    ///
    /// @param until when that ends; absent where no end is in sight
    record Open(@Nullable Instant until) implements OpenState {}

    /// It has no hours: one writes, or works alone.
    record AnyTime() implements OpenState {}

    /// Nothing can be said, and so nothing is claimed.
    record Unknown(Reason reason) implements OpenState {}

    /// Nobody answers now.
    ///
    /// @param next when it opens; absent where no opening is in sight
    record Closed(@Nullable Instant next) implements OpenState {}

    /// Why nothing can be said.
    enum Reason {
        /// No hours are published.
        NO_DATA,
        /// A schedule cannot be read.
        BAD_RULE,
        /// A schedule has run out.
        EXPIRED,
        /// It is a public holiday, and nobody said what that means for the hours.
        HOLIDAY
    }

    private int rank() {
        return switch (this) {
            case Open _ -> 0;
            case AnyTime _ -> 1;
            case Unknown _ -> 2;
            case Closed _ -> 3;
        };
    }

    private Instant opening() {
        return this instanceof Closed(var next) ? Objects.requireNonNullElse(next, Instant.MAX) : Instant.MIN;
    }
}
