package eu.twops.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a schedule cannot be used to tell whether something is open.
@SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
enum ScheduleFlaw {
    /// Opening or closing time is missing or no time of day.
    NO_TIMES(schedule -> PostedTime.find(schedule.opensAt()).isEmpty()
            || PostedTime.find(schedule.closesAt()).isEmpty()),
    /// Nothing says in which zone the times are.
    NO_ZONE(schedule -> schedule.timezoneId().isEmpty()),
    /// The times carry an offset although the zone has a name, or two different offsets.
    TWO_ZONES(ScheduleFlaw::hasTwoZones),
    /// It repeats neither weekly nor monthly.
    NO_FREQUENCY(ScheduleFlaw::hasNoFrequency),
    /// Days, weeks or the start of the week are no list of such.
    UNREADABLE_DAYS(schedule -> !readable(schedule.byday(), Lists.WEEKDAYS)
            || !readable(schedule.byweekno(), Lists.WEEKS)
            || !readable(schedule.bymonthday(), Lists.MONTH_DAYS)
            || !readable(schedule.wkst(), Lists.WEEKDAY)),
    /// A weekly rule counts the weekdays of a month: `2MO`.
    COUNTED_WEEKDAY(schedule -> schedule.rule().equals("WEEKLY") && countsWeekdays(schedule.byday())),
    /// A weekly rule names days of the month.
    MONTH_DAY_IN_WEEKLY(schedule -> schedule.rule().equals("WEEKLY") && schedule.bymonthday() != null),
    /// It names days of the year, which only a yearly rule could.
    DAY_OF_YEAR(schedule -> schedule.byyearday() != null),
    /// It says twice when it ends.
    UNTIL_AND_COUNT(schedule -> schedule.until() != null && schedule.count() != null),
    /// An interval or a count is not a number that makes sense.
    NUMBER_OUT_OF_RANGE(schedule -> outOfRange(schedule.interval(), 120) || outOfRange(schedule.count(), 10_000)),
    /// The first date lies too far away to be meant.
    DATE_OUT_OF_RANGE(schedule -> outOfRange(schedule.dtstart())),
    /// Every second week, or ten times: but since when?
    NO_START(schedule -> schedule.dtstart() == null && needsStart(schedule)),
    /// There is no such date: the fifth Monday as first of a month.
    NEVER(schedule -> !schedule.rule().isEmpty() && !ScheduleDates.happen(schedule));

    /// The forms of the lists of days and weeks; kept apart because an enum cannot use its own constants
    /// that early.
    private static final class Lists {
        static final Pattern WEEKDAY = Pattern.compile("MO|TU|WE|TH|FR|SA|SU");
        static final Pattern WEEKDAYS = listOf("(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)");
        static final Pattern WEEKS = listOf("[+-]?(?:0?[1-9]|[1-4][0-9]|5[0-3])");
        static final Pattern MONTH_DAYS = listOf("[+-]?(?:0?[1-9]|[12][0-9]|3[01])");

        private static Pattern listOf(String item) {
            return Pattern.compile(item + "(?: ?, ?" + item + ")*");
        }
    }

    private final Predicate<Schedule> test;

    ScheduleFlaw(Predicate<Schedule> test) {
        this.test = test;
    }

    /// The first flaw of a schedule; empty where it can be used.
    static Optional<ScheduleFlaw> find(Schedule schedule) {
        return Arrays.stream(values()).filter(flaw -> flaw.test.test(schedule)).findFirst();
    }

    private static boolean hasTwoZones(Schedule schedule) {
        var offsets = offsets(schedule);
        return schedule.zone() != null
                ? !offsets.isEmpty()
                : offsets.stream().distinct().count() > 1;
    }

    private static List<ZoneId> offsets(Schedule schedule) {
        return Arrays.asList(schedule.opensAt(), schedule.closesAt()).stream()
                .flatMap(time -> PostedTime.find(time).stream())
                .flatMap(time -> time.findOffset().stream())
                .toList();
    }

    private static boolean hasNoFrequency(Schedule schedule) {
        return switch (schedule.rule()) {
            case "WEEKLY", "MONTHLY" -> false;
            case "" -> schedule.rdates().isEmpty() || schedule.bymonthday() != null || schedule.byweekno() != null;
            default -> true;
        };
    }

    private static boolean countsWeekdays(@Nullable String byday) {
        return byday != null && byday.chars().anyMatch(Character::isDigit);
    }

    private static boolean readable(@Nullable String text, Pattern form) {
        return text == null || form.matcher(text).matches();
    }

    private static boolean outOfRange(@Nullable Integer number, int most) {
        return number != null && (number < 1 || number > most);
    }

    private static boolean outOfRange(@Nullable LocalDate date) {
        return date != null && (date.getYear() < 1900 || date.getYear() > 2200);
    }

    private static boolean needsStart(Schedule schedule) {
        var interval = schedule.interval();
        var noDay = schedule.byday() == null && schedule.bymonthday() == null;
        return (interval != null && interval > 1)
                || schedule.count() != null
                || (noDay && !schedule.rule().isEmpty());
    }
}
