package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class OpenStateVectorsTest {

    static Stream<Arguments> vectors() {
        return DirectoryVectors.section("open_state", "name");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theStateIsTheOneEveryImplementationAgreesOn(JsonNode vector) {
        var expected = expected(vector.required("expect"));

        assertThat(outlook(vector).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void thePlainReadingOfTheRulesGivesTheSameState(JsonNode vector) {
        var plain = PlainOpeningHours.state(
                status(vector), channel(vector), alwaysOpen(vector), schedules(vector), holidays(vector), now(vector));

        assertThat(plain).isEqualTo(expected(vector.required("expect")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aScheduleSurvivesTheWayThroughJson(JsonNode vector) {
        for (var given : vector.required("schedules")) {
            var schedule = DirectoryVectors.JSON.treeToValue(given, Schedule.class);

            var written = DirectoryVectors.JSON.writeValueAsString(schedule);

            assertThat(DirectoryVectors.JSON.readTree(written)).isEqualTo(given);
            assertThat(DirectoryVectors.JSON.readValue(written, Schedule.class)).isEqualTo(schedule);
        }
    }

    private static OpeningHours.Outlook outlook(JsonNode vector) {
        return OpeningHours.outlook(
                status(vector), channel(vector), alwaysOpen(vector), schedules(vector), holidays(vector), now(vector));
    }

    private static OpenState expected(JsonNode expect) {
        return switch (expect.required("state").asString()) {
            case "OPEN" -> new OpenState.Open(instant(expect, "until"));
            case "ANY_TIME" -> new OpenState.AnyTime();
            case "UNKNOWN" -> {
                var reason = expect.required("reason").asString();
                yield new OpenState.Unknown(OpenState.Reason.valueOf(reason.toUpperCase(Locale.ROOT)));
            }
            case "CLOSED" -> new OpenState.Closed(instant(expect, "next"));
            default -> throw new AssertionError(expect);
        };
    }

    private static @Nullable Instant instant(JsonNode expect, String field) {
        return expect.has(field) ? Instant.parse(expect.required(field).asString()) : null;
    }

    private static Instant now(JsonNode vector) {
        return Instant.parse(vector.required("now").asString());
    }

    private static ServiceStatus status(JsonNode vector) {
        return ServiceStatus.find(vector.path("status").asString("active")).orElseThrow();
    }

    private static ChannelType channel(JsonNode vector) {
        return ChannelType.find(vector.path("channel").asString("phone")).orElseThrow();
    }

    private static boolean alwaysOpen(JsonNode vector) {
        return vector.path("always_open").asBoolean(false);
    }

    private static List<Schedule> schedules(JsonNode vector) {
        return vector.required("schedules")
                .valueStream()
                .map(schedule -> DirectoryVectors.JSON.treeToValue(schedule, Schedule.class))
                .toList();
    }

    private static HolidayCalendar holidays(JsonNode vector) {
        var dates = new HashSet<LocalDate>();
        vector.path("holidays").forEach(date -> dates.add(LocalDate.parse(date.asString())));
        return (date, _) -> dates.contains(date);
    }
}
