package eu.twops.directory;

import de.focus_shift.jollyday.core.Holiday;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the holiday library says wrongly, put right line by line; the file explains itself.
///
/// @param corrections in the order of the file
record HolidayCorrections(List<Correction> corrections) {

    private static final String FILE = "/directory/holiday-corrections.txt";
    private static final Pattern LINE = Pattern.compile(
            "(?<country>[A-Z]{2})\\s+(?:remove\\s+(?<name>[A-Za-z_.]+)|add\\s+(?<day>\\S+))(?:\\s+(?<from>[0-9]{4})(?<on>-)?)?");
    private static final Pattern EASTER = Pattern.compile("orthodox-easter([+-][0-9]+)");

    HolidayCorrections {
        corrections = List.copyOf(corrections);
    }

    /// One line of the file.
    sealed interface Correction {
        String country();

        Years years();

        /// Takes out a holiday by its name in the library, so that the line does no harm once the library
        /// is right.
        record Removed(String country, String name, Years years) implements Correction {}

        record Added(String country, Day day, Years years) implements Correction {}
    }

    record Years(int from, int to) {
        boolean contain(int year) {
            return from <= year && year <= to;
        }
    }

    /// A day of each year.
    sealed interface Day {
        LocalDate in(int year);

        record Fixed(MonthDay day) implements Day {
            @Override
            public LocalDate in(int year) {
                return day.atYear(year);
            }
        }

        record AroundEaster(int days) implements Day {
            @Override
            public LocalDate in(int year) {
                return orthodoxEaster(year).plusDays(days);
            }
        }
    }

    /// @throws IllegalStateException if a line cannot be read
    static HolidayCorrections load() {
        try (var file = HolidayCorrections.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new HolidayCorrections(text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(HolidayCorrections::read)
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The public holidays of a country in a year.
    ///
    /// @param published the library's
    Set<LocalDate> correct(String country, int year, Set<Holiday> published) {
        var here = corrections.stream()
                .filter(correction -> correction.country().equals(country))
                .filter(correction -> correction.years().contain(year))
                .toList();
        var kept = published.stream()
                .filter(holiday -> here.stream().noneMatch(correction -> removes(correction, holiday)))
                .map(Holiday::getDate);
        var added = here.stream().flatMap(correction -> added(correction, year));
        return Stream.concat(kept, added).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean removes(Correction correction, Holiday holiday) {
        return correction instanceof Correction.Removed(var _, var name, var _)
                && name.equals(holiday.getPropertiesKey());
    }

    private static Stream<LocalDate> added(Correction correction, int year) {
        return correction instanceof Correction.Added(var _, var day, var _) ? Stream.of(day.in(year)) : Stream.empty();
    }

    private static Correction read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(FILE + " cannot be read: " + line);
        }
        var name = parts.group("name");
        return name != null
                ? new Correction.Removed(parts.group("country"), name, years(parts))
                : new Correction.Added(parts.group("country"), day(parts.group("day")), years(parts));
    }

    private static Years years(Matcher parts) {
        if (parts.group("from") == null) {
            return new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        var from = Integer.parseInt(parts.group("from"));
        return new Years(from, parts.group("on") == null ? from : Integer.MAX_VALUE);
    }

    private static Day day(String text) {
        var easter = EASTER.matcher(text);
        return easter.matches()
                ? new Day.AroundEaster(Integer.parseInt(easter.group(1)))
                : new Day.Fixed(MonthDay.parse("--" + text));
    }

    /// Easter Sunday of the Orthodox churches in today's calendar (Meeus 1991, chapter 8: Easter in the
    /// Julian calendar, then moved by the days the calendars differ).
    private static LocalDate orthodoxEaster(int year) {
        var moon = (19 * (year % 19) + 15) % 30;
        var sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        var days = moon + sunday + 114;
        var calendarsDiffer = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(calendarsDiffer);
    }
}
