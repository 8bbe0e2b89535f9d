package eu.twops.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Made-up schedules and moments, dense where opening hours are difficult: changes of the clock, midnight,
/// New Year.
final class RandomSchedules {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Europe/Lisbon",
            "Atlantic/Azores",
            "Europe/Dublin",
            "Europe/Athens",
            "Europe/Chisinau",
            "America/Santiago",
            "Asia/Beirut",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "America/New_York",
            "UTC");
    private static final List<String> TIMES = List.of(
            "00:00",
            "00:30",
            "01:30",
            "02:00",
            "02:30",
            "03:00",
            "03:15",
            "09:00",
            "12:00",
            "17:00",
            "22:00",
            "23:30",
            "23:59",
            "23:59:59");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

    private final Random random;

    RandomSchedules(long seed) {
        random = new Random(seed);
    }

    Instant now() {
        var now = FROM.plus(Duration.ofMinutes(15L * random.nextInt(6 * 365 * 96)));
        if (chance(50)) {
            var change = ZoneId.of(any(ZONES)).getRules().nextTransition(now);
            now = change == null ? now : change.getInstant().plus(Duration.ofMinutes(15L * (random.nextInt(24) - 12)));
        }
        return chance(20) ? now.minusSeconds(1) : now;
    }

    /// One to three schedules, mostly usable ones.
    List<Schedule> schedules(Instant now) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> schedule(LocalDate.ofInstant(now, ZoneId.of("UTC"))))
                .toList();
    }

    /// Every eighth day a holiday, another eighth in each region.
    HolidayCalendar holidays() {
        var salt = random.nextInt();
        return (date, region) -> Math.floorMod(
                        31 * (date.toEpochDay() + salt) * (date.toEpochDay() + 7) / 5
                                + (region == null ? 0 : region.hashCode()),
                        8)
                == 0;
    }

    private Schedule schedule(LocalDate today) {
        var fields = DirectoryVectors.JSON.createObjectNode();
        fields.put("timezone_id", any(ZONES));
        fields.put("opens_at", any(TIMES)).put("closes_at", any(TIMES));
        if (chance(15)) {
            fields.put("opens_at", "00:00").put("closes_at", any(List.of("00:00", "23:59", "12:00")));
        }
        if (chance(30)) {
            fields.put("freq", "MONTHLY");
            monthly(fields);
        } else if (chance(90)) {
            fields.put("byday", list(DAYS, 30));
        } else {
            fields.put("freq", "WEEKLY").put("dtstart", near(today, 800));
        }
        if (chance(15)) {
            fields.put("byweekno", list(List.of("1", "2", "-1", "-2", "22", "41", "52", "53", "-53"), 40));
        }
        limits(fields, today);
        return DirectoryVectors.JSON.treeToValue(fields, Schedule.class);
    }

    private void monthly(ObjectNode fields) {
        if (chance(70)) {
            var positions = List.of("", "1", "2", "+3", "4", "5", "-1", "-2", "-5");
            fields.put(
                    "byday",
                    list(Stream.of(1, 2, 3).map(_ -> any(positions) + any(DAYS)).toList(), 50));
        }
        if (chance(60)) {
            fields.put("bymonthday", list(List.of("1", "8", "15", "29", "31", "-1", "-3", "-31"), 30));
        }
    }

    private void limits(ObjectNode fields, LocalDate today) {
        maybe(fields, 15, "dtstart", near(today, 800));
        maybe(fields, 15, "valid_from", near(today, 30));
        maybe(fields, 15, "valid_to", near(today, 30));
        maybe(fields, 10, "until", near(today, 90));
        maybe(fields, 20, "wkst", any(DAYS));
        maybe(fields, 50, "holiday_rule", any(List.of("closed", "as_usual", "as_usual", "special", "unknown")));
        maybe(fields, 20, "holiday_region", any(List.of("DE", "DE-NW")));
        if (chance(15)) {
            fields.put("interval", 1 + random.nextInt(4)).put("dtstart", near(today, 800));
        }
        if (chance(8)) {
            fields.put("count", 1 + random.nextInt(60)).put("dtstart", near(today, 200));
        }
        if (chance(15)) {
            fields.putArray("exdates").add(near(today, 2)).add(near(today, 10));
        }
        if (chance(15)) {
            fields.putArray("rdates").add(near(today, 10)).add(near(today, 2)).add(near(today, 2));
        }
    }

    /// Text that nobody meant as a rule, and some that somebody nearly did.
    String garbage() {
        var pieces = List.of(
                "MO",
                "TU",
                "SU",
                ",",
                ",",
                "-",
                "+",
                "1",
                "2",
                "53",
                "99",
                "0",
                " ",
                ";",
                "FREQ=",
                "WEEKLY",
                "é",
                "\n",
                "09:00",
                "Z",
                "+25:00",
                ":",
                "\u0000",
                "-1FR",
                "2147483648",
                "XX");
        return String.join(
                "",
                IntStream.range(0, random.nextInt(6)).mapToObj(_ -> any(pieces)).toList());
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String near(LocalDate today, int days) {
        return today.plusDays(random.nextInt(2 * days + 1) - (long) days).toString();
    }

    private void maybe(ObjectNode fields, int percent, String field, String value) {
        if (chance(percent)) {
            fields.put(field, value);
        }
    }

    private String list(List<String> values, int percent) {
        var some = values.stream().filter(_ -> chance(percent)).toList();
        return chance(15) ? String.join(",", values) : some.isEmpty() ? any(values) : String.join(",", some);
    }
}
