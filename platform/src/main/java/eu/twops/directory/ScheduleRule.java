package eu.twops.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A schedule that can be used: the dates it falls on, and from when to when it is open on each.
///
/// @param opens local time on the date itself
/// @param closes local time, `daysLater` days after the date
/// @param everyDay whether it falls on every day without end. False where that is not plain to see
record ScheduleRule(
        Schedule schedule, ZoneId zone, LocalTime opens, LocalTime closes, int daysLater, boolean everyDay) {

    private static final Set<String> EVERY_DAY = Set.of(Schedule.EVERY_DAY.split(","));

    /// A page reads the same schedules again and again.
    private static final Cache<Schedule, Optional<ScheduleRule>> READ =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /// A stretch of time, its end excluded.
    record Span(Instant start, Instant end) {}

    /// The rule of a schedule; empty where it has a flaw.
    static Optional<ScheduleRule> read(Schedule schedule) {
        return READ.get(schedule, given -> readNow(given.writtenOut()));
    }

    private static Optional<ScheduleRule> readNow(Schedule schedule) {
        if (ScheduleFlaw.find(schedule).isPresent()) {
            return Optional.empty();
        }
        var opens = PostedTime.find(schedule.opensAt()).orElseThrow();
        var closes = PostedTime.find(schedule.closesAt()).orElseThrow();
        var overMidnight = closes.time().isAfter(opens.time()) ? 0 : 1;
        return Optional.of(new ScheduleRule(
                schedule,
                schedule.timezoneId().orElseThrow(),
                opens.time(),
                closes.endsDay() ? LocalTime.MIDNIGHT : closes.time(),
                closes.endsDay() ? overMidnight + 1 : overMidnight,
                isEveryDay(schedule)));
    }

    /// Open on this date; empty where the change to summer time swallows the whole of it.
    Optional<Span> spanOn(LocalDate date) {
        var start = at(date, opens);
        var end = at(date.plusDays(daysLater), closes);
        return end.isAfter(start) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// The whole of this date, with the hours after midnight that belong to it.
    Span dayOf(LocalDate date) {
        var midnight = startOf(date.plusDays(1));
        var end = spanOn(date).map(Span::end).filter(midnight::isBefore).orElse(midnight);
        return new Span(startOf(date), end);
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    HolidayRule holidayRule() {
        return Objects.requireNonNullElse(schedule.holidayRule(), HolidayRule.UNKNOWN);
    }

    Optional<LocalDate> findLastDate() {
        return Optional.ofNullable(schedule.validTo());
    }

    /// Whether it is open without a gap from any of its dates on, for ever.
    boolean neverStops() {
        return everyDay && daysLater > 0 && !closes.isBefore(opens);
    }

    private static boolean isEveryDay(Schedule schedule) {
        var byday = schedule.byday();
        return byday != null
                && Set.copyOf(Arrays.asList(byday.split(" ?, ?"))).equals(EVERY_DAY)
                && schedule.rule().equals("WEEKLY")
                && Objects.requireNonNullElse(schedule.interval(), 1) == 1
                && Stream.of(schedule.count(), schedule.until(), schedule.validTo(), schedule.byweekno())
                        .allMatch(Objects::isNull)
                && schedule.exdates().isEmpty()
                && schedule.rdates().isEmpty()
                && schedule.holidayRule() == HolidayRule.AS_USUAL;
    }

    private Instant at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }
}
