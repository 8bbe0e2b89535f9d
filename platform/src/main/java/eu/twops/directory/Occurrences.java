package eu.twops.directory;

import eu.twops.directory.ScheduleRule.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The hours of one schedule around one moment, counted out one by one and no further than asked for.
///
/// Holidays on which nobody said whether the hours hold are passed over and remembered as doubts.
final class Occurrences {

    /// How far ahead openings are looked for.
    private static final int DAYS_AHEAD = 400;

    private final ScheduleRule rule;
    private final HolidayCalendar holidays;
    private final Instant now;
    private final LocalDate today;
    private final Iterator<LocalDate> dates;
    private @Nullable Span span;
    private @Nullable Span doubt;
    private @Nullable Instant nextDoubt;

    Occurrences(ScheduleRule rule, HolidayCalendar holidays, Instant now) {
        this.rule = rule;
        this.holidays = holidays;
        this.now = now;
        this.today = LocalDate.ofInstant(now, rule.zone());
        this.dates = new ScheduleDates(rule.schedule(), today.minusDays(1), today.plusDays(DAYS_AHEAD));
        advance();
    }

    /// The present stretch of hours; empty after the last one.
    Optional<Span> find() {
        return Optional.ofNullable(span);
    }

    /// Goes on to the next stretch of hours.
    void advance() {
        span = null;
        while (span == null && dates.hasNext()) {
            var date = dates.next();
            if (holds(date)) {
                span = rule.spanOn(date).orElse(null);
            }
        }
    }

    /// Whether hours from here on follow each other without end.
    boolean neverStop() {
        return rule.neverStops();
    }

    /// Whether the schedule has run out before today.
    boolean expired() {
        return rule.findLastDate().filter(today::isAfter).isPresent();
    }

    /// Until when it is in doubt whether the hours hold; empty where there is no doubt now. Knows the
    /// doubts before the present stretch only.
    Optional<Instant> findDoubtEnd() {
        return Optional.ofNullable(doubt).map(Span::end);
    }

    /// When, before the present stretch of hours, something other than these hours changes: a doubt begins,
    /// or the schedule runs out.
    Stream<Instant> turns() {
        var expiry =
                rule.findLastDate().filter(last -> !today.isAfter(last)).map(last -> rule.startOf(last.plusDays(1)));
        return Stream.concat(Stream.ofNullable(nextDoubt), expiry.stream());
    }

    /// The first instant that is too far ahead to be counted out.
    Instant horizon() {
        return rule.startOf(today.plusDays(DAYS_AHEAD + 1));
    }

    Instant midnight() {
        return rule.startOf(today.plusDays(1));
    }

    private boolean holds(LocalDate date) {
        var holidayRule = rule.holidayRule();
        if (holidayRule == HolidayRule.AS_USUAL
                || !holidays.isHoliday(date, rule.schedule().holidayRegion())) {
            return true;
        }
        return switch (holidayRule) {
            case AS_USUAL -> true;
            case CLOSED -> false;
            case SPECIAL -> rule.schedule().rdates().contains(date);
            case UNKNOWN -> {
                remember(rule.dayOf(date));
                yield false;
            }
        };
    }

    private void remember(Span day) {
        if (now.isBefore(day.start())) {
            nextDoubt = nextDoubt == null ? day.start() : nextDoubt;
        } else if (now.isBefore(day.end())) {
            doubt = doubt == null || doubt.end().isBefore(day.end()) ? day : doubt;
        }
    }
}
