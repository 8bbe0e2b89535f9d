package eu.twops.directory;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as the Human Services Data Specification writes it: `09:00`, `09:00:00`, `09:00Z`,
/// `09:00+02:00`.
///
/// @param offset from UTC, where the text carries one
record PostedTime(LocalTime time, @Nullable ZoneOffset offset) {

    private static final Pattern TEXT =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?(Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9])?");

    /// The time in this text; empty where it cannot be read.
    static Optional<PostedTime> find(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var seconds = parts.group(3);
        var offset = parts.group(4);
        return Optional.of(new PostedTime(
                LocalTime.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        seconds == null ? 0 : Integer.parseInt(seconds)),
                offset == null ? null : ZoneOffset.of(offset)));
    }

    Optional<ZoneId> findOffset() {
        return Optional.ofNullable(offset);
    }

    /// Whether it stands for the end of the day: the last minute is how people write midnight.
    boolean endsDay() {
        return time.getHour() == 23 && time.getMinute() == 59;
    }
}
