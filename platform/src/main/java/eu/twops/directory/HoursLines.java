package eu.twops.directory;

import eu.twops.web.Voice;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Weekly opening hours in words: `Monday–Friday 09:00–17:00`.
final class HoursLines {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private HoursLines() {}

    /// One line for each weekly rule; empty where a rule is of another kind, so that nothing wrong is said.
    static List<String> of(Channel channel, Voice voice) {
        if (channel.alwaysOpen()) {
            return List.of(voice.say("directory.state.always"));
        }
        var lines = new ArrayList<String>();
        for (var schedule : channel.schedules()) {
            var line = line(schedule, voice);
            if (line.isEmpty()) {
                return List.of();
            }
            lines.add(line.get());
        }
        return List.copyOf(lines);
    }

    private static Optional<String> line(Schedule schedule, Voice voice) {
        var byday = schedule.byday();
        if (!schedule.plainWeekly() || byday == null) {
            return Optional.empty();
        }
        var days = Arrays.stream(byday.split(",")).map(DAYS::indexOf).sorted().toList();
        if (days.contains(-1)) {
            return Optional.empty();
        }
        return Optional.of(days(days, voice) + " \u2066" + schedule.opensAt() + "–" + schedule.closesAt() + "\u2069"
                + (schedule.holidayRule() == HolidayRule.CLOSED
                        ? " (" + voice.say("directory.hours.holidays") + ")"
                        : ""));
    }

    private static String days(List<Integer> days, Voice voice) {
        if (days.size() == 7) {
            return voice.say("directory.hours.daily");
        }
        var contiguous = days.size() > 2 && days.getLast() - days.getFirst() == days.size() - 1;
        if (contiguous) {
            return day(days.getFirst(), voice) + "–" + day(days.getLast(), voice);
        }
        return String.join(", ", days.stream().map(day -> day(day, voice)).toList());
    }

    private static String day(int index, Voice voice) {
        return voice.weekday(DayOfWeek.of(index + 1));
    }
}
