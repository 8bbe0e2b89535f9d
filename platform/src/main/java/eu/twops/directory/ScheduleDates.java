package eu.twops.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/// The dates a schedule falls on, in order: those of its rule and its single dates, without the ones taken
/// out.
///
/// The days of the rule come from the recurrence library. Weeks of the year, the end and the count are
/// applied here: the library counts its weeks wrongly around New Year, and its count must not start later
/// than the rule.
final class ScheduleDates implements Iterator<LocalDate> {

    private static final List<String> WEEKDAYS = List.of(Schedule.EVERY_DAY.split(","));

    private final Schedule schedule;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Integer> weeks;
    private final Optional<RecurrenceRuleIterator> days;
    private final NavigableSet<LocalDate> singles;
    private int left;
    private @Nullable LocalDate repeated;
    private @Nullable LocalDate upcoming;

    /// The dates from `first` to `last`, both included, within the time the schedule is valid.
    ///
    /// @param schedule one without a flaw
    ScheduleDates(Schedule schedule, LocalDate first, LocalDate last) {
        this.schedule = schedule;
        this.first = schedule.validFrom() == null ? first : latest(first, schedule.validFrom());
        this.last = schedule.validTo() == null ? last : earliest(last, schedule.validTo());
        this.weeks = weeks(schedule.byweekno());
        this.left = schedule.count() == null ? Integer.MAX_VALUE : schedule.count();
        this.days = parse(schedule).map(this::days);
        this.singles = singles();
        this.repeated = days.map(this::nextRepeated).orElse(null);
        this.upcoming = advance();
    }

    /// Whether a rule without any other flaw falls on any date at all.
    static boolean happen(Schedule schedule) {
        var start = Objects.requireNonNullElse(schedule.dtstart(), LocalDate.EPOCH);
        try {
            return parse(schedule).map(rule -> rule.iterator(dateTime(start))).isPresent();
        } catch (IllegalArgumentException _) {
            // The library gives up after a thousand empty months.
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    @Override
    public LocalDate next() {
        var date = upcoming;
        if (date == null) {
            throw new NoSuchElementException();
        }
        upcoming = advance();
        return date;
    }

    private @Nullable LocalDate advance() {
        while (repeated != null || !singles.isEmpty()) {
            var date = nearest();
            if (date.equals(repeated)) {
                repeated = days.map(this::nextRepeated).orElse(null);
            }
            singles.remove(date);
            if (!schedule.exdates().contains(date)) {
                return date;
            }
        }
        return null;
    }

    private LocalDate nearest() {
        if (repeated == null) {
            return singles.first();
        }
        return singles.isEmpty() ? repeated : earliest(repeated, singles.first());
    }

    private @Nullable LocalDate nextRepeated(RecurrenceRuleIterator iterator) {
        var until = schedule.until() == null ? last : earliest(last, schedule.until());
        while (left > 0) {
            var date = date(iterator.nextDateTime());
            if (date.isAfter(until)) {
                return null;
            }
            if (inWeeks(date)) {
                left--;
                if (!date.isBefore(first)) {
                    return date;
                }
            }
        }
        return null;
    }

    private boolean inWeeks(LocalDate date) {
        if (weeks.isEmpty()) {
            return true;
        }
        var weekOfYear = WeekFields.of(weekStart(schedule.wkst()), 4).weekOfWeekBasedYear();
        var week = date.get(weekOfYear);
        var weeksInYear = (int) weekOfYear.rangeRefinedBy(date).getMaximum();
        return weeks.contains(week) || weeks.contains(week - weeksInYear - 1);
    }

    private NavigableSet<LocalDate> singles() {
        var within = new TreeSet<LocalDate>();
        for (var date : schedule.rdates()) {
            if (!date.isBefore(first) && !date.isAfter(last)) {
                within.add(date);
            }
        }
        return within;
    }

    private RecurrenceRuleIterator days(RecurrenceRule rule) {
        var start = schedule.dtstart();
        if (start == null || start.isAfter(first)) {
            return rule.iterator(dateTime(start == null ? first : start));
        }
        var iterator = rule.iterator(dateTime(start));
        if (schedule.count() == null) {
            iterator.fastForward(dateTime(first));
        }
        return iterator;
    }

    private static Optional<RecurrenceRule> parse(Schedule schedule) {
        if (schedule.rule().isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder("FREQ=").append(schedule.rule());
        append(text, ";INTERVAL=", schedule.interval());
        append(text, ";WKST=", schedule.wkst());
        append(text, ";BYDAY=", schedule.byday());
        append(text, ";BYMONTHDAY=", schedule.bymonthday());
        try {
            return Optional.of(new RecurrenceRule(text.toString()));
        } catch (InvalidRecurrenceRuleException _) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(name).append(value.toString().replace(" ", ""));
        }
    }

    private static List<Integer> weeks(@Nullable String byweekno) {
        return byweekno == null
                ? List.of()
                : Arrays.stream(byweekno.split(" ?, ?")).map(Integer::valueOf).toList();
    }

    private static DayOfWeek weekStart(@Nullable String wkst) {
        return wkst == null ? DayOfWeek.MONDAY : DayOfWeek.of(WEEKDAYS.indexOf(wkst) + 1);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DateTime dateTime(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate date(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }
}
