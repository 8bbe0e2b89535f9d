package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class HoursTextTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    static Stream<Arguments> vectors() {
        return DirectoryVectors.section("hours_text", "text");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aTextOfTheStarterDataBecomesRules(JsonNode vector) {
        var hours = HoursText.read(vector.required("text").asString(), PRAGUE).orElseThrow();

        assertThat(hours.alwaysOpen()).isEqualTo(vector.path("always_open").asBoolean(false));
        assertThat(hours.note()).isEqualTo(vector.path("note").asString(""));
        assertThat(hours.schedules())
                .extracting(HoursTextTest::withoutZone)
                .containsExactlyElementsOf(
                        vector.path("schedules").valueStream().toList());
    }

    @Test
    void theHoursAreThoseOfTheZoneGiven() {
        var hours =
                HoursText.read("Mon-Fri 12:00-20:00; Sat 09:30-14:00", PRAGUE).orElseThrow();

        assertThat(hours.schedules()).extracting(Schedule::zone).containsExactly(PRAGUE, PRAGUE);
    }

    @Test
    void aRangeMayRunOverTheWeekEnd() {
        var hours = HoursText.read("Fri-Mon 18:00-02:00", PRAGUE).orElseThrow();

        assertThat(hours.schedules()).extracting(Schedule::byday).containsExactly("MO,FR,SA,SU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "by appointment",
                "24/7 except holidays",
                "Mon-Fri",
                "Mon-Fri 9-17",
                "Mon-Fri 09:00-25:00",
                "Mon-Fri 09:00-17:00;",
                "Mon-Fri 09:00-17:00; or by appointment",
                "Mon-Wed-Fri 09:00-17:00",
                "Weekdays 09:00-17:00",
                "Mon-Fri 09:00-17:00 (not in August)",
                "Mon,, Tue 09:00-17:00",
                "- 09:00-17:00"
            })
    void anythingElseStaysADescription(String text) {
        assertThat(HoursText.read(text, PRAGUE)).isEmpty();
    }

    private static JsonNode withoutZone(Schedule schedule) {
        ObjectNode written = DirectoryVectors.JSON.valueToTree(schedule);
        return written.without("timezone_id");
    }
}
