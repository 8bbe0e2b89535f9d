package eu.twops.directory;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads opening hours as the starter data words them: `24/7 (parents)`, `Mon-Fri 12:00-20:00; Sat
/// 09:30-14:00`.
final class HoursText {

    private static final Pattern ALWAYS = Pattern.compile("24/7(?: \\(([^()]+)\\))?");
    private static final Pattern PART = Pattern.compile("(.+) ([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> CODES = List.of(Schedule.EVERY_DAY.split(","));

    /// The words that say what holds on public holidays, too.
    private static final Map<String, Days> WORDS = Map.of(
            "Daily", new Days(Schedule.EVERY_DAY, HolidayRule.AS_USUAL),
            "Workdays", new Days(Schedule.WORKING_DAYS, HolidayRule.CLOSED));

    private HoursText() {}

    /// Hours as rules.
    ///
    /// @param note what stands in brackets behind `24/7`; empty where nothing does
    record Hours(boolean alwaysOpen, List<Schedule> schedules, String note) {
        Hours {
            schedules = List.copyOf(schedules);
        }
    }

    private record Days(String byday, HolidayRule holidayRule) {}

    /// The hours in this text; empty where it is worded in any other way, so that it stays a description.
    static Optional<Hours> read(String text, ZoneId zone) {
        var always = ALWAYS.matcher(text);
        if (always.matches()) {
            var note = Optional.ofNullable(always.group(1)).orElse("");
            return Optional.of(new Hours(true, List.of(), note));
        }
        var schedules = new ArrayList<Schedule>();
        for (var part : text.split(";", -1)) {
            var schedule = schedule(part.strip(), zone);
            if (schedule.isEmpty()) {
                return Optional.empty();
            }
            schedules.add(schedule.get());
        }
        return Optional.of(new Hours(false, schedules, ""));
    }

    private static Optional<Schedule> schedule(String text, ZoneId zone) {
        var part = PART.matcher(text);
        if (!part.matches()) {
            return Optional.empty();
        }
        return days(part.group(1))
                .map(days -> Schedule.weekly(zone, days.byday(), part.group(2), part.group(3), days.holidayRule()))
                .filter(schedule -> ScheduleFlaw.find(schedule).isEmpty());
    }

    private static Optional<Days> days(String text) {
        var word = WORDS.get(text);
        if (word != null) {
            return Optional.of(word);
        }
        var indexes = new TreeSet<Integer>();
        for (var item : text.split(", | and ", -1)) {
            var range = range(item);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            indexes.addAll(range);
        }
        var byday = String.join(",", indexes.stream().map(CODES::get).toList());
        return Optional.of(new Days(byday, HolidayRule.UNKNOWN));
    }

    /// The days of `Tue` or `Mon-Fri`, a range over the week end included; none where it is neither.
    private static List<Integer> range(String item) {
        var ends = List.of(item.split("-", -1));
        var from = DAYS.indexOf(ends.getFirst());
        var to = DAYS.indexOf(ends.getLast());
        if (from < 0 || to < 0 || ends.size() > 2) {
            return List.of();
        }
        var days = new ArrayList<Integer>();
        for (var day = from; day != to; day = (day + 1) % DAYS.size()) {
            days.add(day);
        }
        days.add(to);
        return days;
    }
}
