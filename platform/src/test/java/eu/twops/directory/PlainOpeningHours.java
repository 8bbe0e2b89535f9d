package eu.twops.directory;

import eu.twops.directory.OpenState.Reason;
import eu.twops.directory.ScheduleRule.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The rules of opening hours taken literally: every date from yesterday to the horizon is looked at, by
/// plain arithmetic on dates. Slow, and shares no code with what it checks except the list of flaws.
final class PlainOpeningHours {

    private static final int DAYS_AHEAD = 400;
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private PlainOpeningHours() {}

    static OpenState state(
            ServiceStatus status,
            ChannelType channel,
            boolean alwaysOpen,
            List<Schedule> schedules,
            HolidayCalendar holidays,
            Instant now) {
        if (status != ServiceStatus.ACTIVE) {
            return new OpenState.Closed(null);
        }
        if (alwaysOpen) {
            return new OpenState.Open(null);
        }
        if (schedules.isEmpty()) {
            return channel.anyTime() ? new OpenState.AnyTime() : new OpenState.Unknown(Reason.NO_DATA);
        }
        var usable = schedules.stream()
                .map(Schedule::writtenOut)
                .filter(schedule -> ScheduleFlaw.find(schedule).isEmpty())
                .toList();
        var spans = new ArrayList<Span>();
        var horizon = Instant.MAX;
        var expired = false;
        var doubt = false;
        for (var schedule : usable) {
            var zone = zone(schedule);
            var today = LocalDate.ofInstant(now, zone);
            var end = today.plusDays(DAYS_AHEAD + 1).atStartOfDay(zone).toInstant();
            horizon = end.isBefore(horizon) ? end : horizon;
            expired |= schedule.validTo() != null && schedule.validTo().isBefore(today);
            for (var ahead = -1; ahead <= DAYS_AHEAD; ahead++) {
                var date = today.plusDays(ahead);
                if (!fallsOn(schedule, date)) {
                    continue;
                }
                var span = span(schedule, date);
                var real = span.end().isAfter(span.start());
                if (holds(schedule, date, holidays)) {
                    if (real) {
                        spans.add(span);
                    }
                } else if (rule(schedule) == HolidayRule.UNKNOWN) {
                    var stillNight = real && !now.isBefore(span.start()) && now.isBefore(span.end());
                    doubt |= date.equals(today) || stillNight;
                }
            }
        }
        var merged = merge(spans);
        for (var span : merged) {
            if (!now.isBefore(span.start()) && now.isBefore(span.end())) {
                return new OpenState.Open(span.end().isBefore(horizon) ? span.end() : null);
            }
        }
        if (usable.size() < schedules.size()) {
            return new OpenState.Unknown(Reason.BAD_RULE);
        }
        if (expired) {
            return new OpenState.Unknown(Reason.EXPIRED);
        }
        if (doubt) {
            return new OpenState.Unknown(Reason.HOLIDAY);
        }
        return new OpenState.Closed(merged.stream()
                .map(Span::start)
                .filter(start -> start.isAfter(now))
                .findFirst()
                .orElse(null));
    }

    private static List<Span> merge(List<Span> spans) {
        var merged = new ArrayList<Span>();
        spans.sort(Comparator.comparing(Span::start));
        for (var span : spans) {
            if (!merged.isEmpty() && !span.start().isAfter(merged.getLast().end())) {
                var last = merged.removeLast();
                merged.add(new Span(last.start(), span.end().isAfter(last.end()) ? span.end() : last.end()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static HolidayRule rule(Schedule schedule) {
        return Objects.requireNonNullElse(schedule.holidayRule(), HolidayRule.UNKNOWN);
    }

    private static boolean holds(Schedule schedule, LocalDate date, HolidayCalendar holidays) {
        return switch (rule(schedule)) {
            case AS_USUAL -> true;
            case CLOSED, UNKNOWN -> !holidays.isHoliday(date, schedule.holidayRegion());
            case SPECIAL ->
                !holidays.isHoliday(date, schedule.holidayRegion())
                        || schedule.rdates().contains(date);
        };
    }

    private static ZoneId zone(Schedule schedule) {
        return schedule.timezoneId().orElseThrow();
    }

    private static Span span(Schedule schedule, LocalDate date) {
        var opens = time(schedule.opensAt());
        var closes = time(schedule.closesAt());
        var closingDate = closes.isAfter(opens) ? date : date.plusDays(1);
        var lastMinute = closes.truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.of(23, 59));
        var end = lastMinute ? closingDate.plusDays(1).atTime(0, 0) : closingDate.atTime(closes);
        return new Span(
                ZonedDateTime.of(date, opens, zone(schedule)).toInstant(),
                ZonedDateTime.of(end, zone(schedule)).toInstant());
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(Objects.requireNonNull(text).strip().replaceFirst("(Z|[+-]..:..)$", ""));
    }

    private static boolean fallsOn(Schedule schedule, LocalDate date) {
        var valid = (schedule.validFrom() == null || !date.isBefore(schedule.validFrom()))
                && (schedule.validTo() == null || !date.isAfter(schedule.validTo()));
        return valid
                && !schedule.exdates().contains(date)
                && (schedule.rdates().contains(date) || repeatsOn(schedule, date));
    }

    private static boolean repeatsOn(Schedule schedule, LocalDate date) {
        if (schedule.rule().isEmpty()
                || (schedule.dtstart() != null && date.isBefore(schedule.dtstart()))
                || (schedule.until() != null && date.isAfter(schedule.until()))
                || !matches(schedule, date)) {
            return false;
        }
        if (schedule.count() == null) {
            return true;
        }
        var start = Objects.requireNonNull(schedule.dtstart());
        var before =
                start.datesUntil(date).filter(day -> matches(schedule, day)).count();
        return before < schedule.count();
    }

    private static boolean matches(Schedule schedule, LocalDate date) {
        var weekly = schedule.rule().equals("WEEKLY");
        return inInterval(schedule, date, weekly)
                && matchesDay(schedule, date, weekly)
                && (schedule.byweekno() == null || inWeeks(schedule.byweekno(), weekStart(schedule), date));
    }

    private static boolean inInterval(Schedule schedule, LocalDate date, boolean weekly) {
        var start = schedule.dtstart();
        if (schedule.interval() == null || start == null) {
            return true;
        }
        var toStart = TemporalAdjusters.previousOrSame(weekStart(schedule));
        var periods = weekly
                ? ChronoUnit.WEEKS.between(start.with(toStart), date.with(toStart))
                : ChronoUnit.MONTHS.between(start.withDayOfMonth(1), date.withDayOfMonth(1));
        return periods % schedule.interval() == 0;
    }

    private static boolean matchesDay(Schedule schedule, LocalDate date, boolean weekly) {
        if (schedule.byday() == null && schedule.bymonthday() == null) {
            var start = Objects.requireNonNull(schedule.dtstart());
            return weekly ? date.getDayOfWeek() == start.getDayOfWeek() : date.getDayOfMonth() == start.getDayOfMonth();
        }
        var byDay = schedule.byday() == null || items(schedule.byday()).anyMatch(item -> isDay(item, date));
        var fromEnd = date.getDayOfMonth() - date.lengthOfMonth() - 1;
        var byMonthDay = schedule.bymonthday() == null
                || items(schedule.bymonthday())
                        .map(Integer::valueOf)
                        .anyMatch(day -> day == date.getDayOfMonth() || day == fromEnd);
        return byDay && byMonthDay;
    }

    private static boolean isDay(String item, LocalDate date) {
        var weekday = item.substring(item.length() - 2);
        if (WEEKDAYS.indexOf(weekday) != date.getDayOfWeek().getValue() - 1) {
            return false;
        }
        if (item.length() == 2) {
            return true;
        }
        var position = Integer.parseInt(item.substring(0, item.length() - 2));
        var fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
        var fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
        return position == fromStart || position == fromEnd;
    }

    /// A week belongs to the year that holds most of its days, and is counted from the first such week or
    /// the last.
    private static boolean inWeeks(String byweekno, DayOfWeek weekStart, LocalDate date) {
        var start = date.with(TemporalAdjusters.previousOrSame(weekStart));
        var year = start.plusDays(3).getYear();
        var first = firstWeek(year, weekStart);
        var week = (int) ChronoUnit.WEEKS.between(first, start) + 1;
        var weeks = (int) ChronoUnit.WEEKS.between(first, firstWeek(year + 1, weekStart));
        return items(byweekno).map(Integer::valueOf).anyMatch(no -> no == week || no == week - weeks - 1);
    }

    private static LocalDate firstWeek(int year, DayOfWeek weekStart) {
        return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private static DayOfWeek weekStart(Schedule schedule) {
        return schedule.wkst() == null ? DayOfWeek.MONDAY : DayOfWeek.of(WEEKDAYS.indexOf(schedule.wkst()) + 1);
    }

    private static Stream<String> items(String list) {
        return Arrays.stream(list.split(",")).map(String::strip);
    }
}
