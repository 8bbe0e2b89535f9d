package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HolidaysTest {

    private static final Holidays HOLIDAYS = new Holidays();

    static Stream<Arguments> easters() {
        return DirectoryVectors.section("easter", "year");
    }

    @ParameterizedTest
    @MethodSource("easters")
    void easterMondayFollowsTheEasterOfTheCountry(JsonNode vector) {
        var western = LocalDate.parse(vector.required("western").asString()).plusDays(1);
        var orthodox = LocalDate.parse(vector.required("orthodox").asString()).plusDays(1);

        assertThat(List.of("DE", "FR", "PL", "IE")).allMatch(country -> holiday(country, western));
        assertThat(List.of("CY", "GR")).allMatch(country -> holiday(country, orthodox));
        if (!western.equals(orthodox)) {
            assertThat(List.of("CY", "GR")).noneMatch(country -> holiday(country, western));
        }
    }

    @Test
    void cyprusKeepsTheEasterOfTheOrthodoxChurches() {
        assertThat(dates("CY", 2026)).contains(date("2026-02-23"), date("2026-04-10"), date("2026-06-01"));
        assertThat(dates("CY", 2026)).doesNotContain(date("2026-02-16"), date("2026-04-03"), date("2026-05-25"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16", "2029-04-08", "2030-04-28", "2031-04-13",
                "2032-05-02", "2033-04-24", "2034-04-09", "2035-04-29", "2036-04-20", "2037-04-05", "2038-04-25",
                "2039-04-17", "2040-05-06"
            })
    void cyprusAndGreeceKeepTheSameMovableDays(String orthodoxEaster) {
        var easter = date(orthodoxEaster);
        var movable = Stream.of(-48, -2, 0, 1, 50).map(easter::plusDays).toList();
        var fixedAndEasterTuesdayAndPentecost = 11 + 2;

        assertThat(movable).allMatch(day -> holiday("CY", day)).allMatch(day -> holiday("GR", day));
        assertThat(holiday("CY", easter.plusDays(2))).isTrue();
        assertThat(holiday("CY", easter.plusDays(49))).isTrue();
        assertThat(dates("CY", easter.getYear()))
                .as("no day of the Western Easter is left")
                .hasSizeLessThanOrEqualTo(movable.size() + fixedAndEasterTuesdayAndPentecost);
    }

    @Test
    void christmasEveIsAHolidayInLithuania() {
        assertThat(holiday("LT", date("2026-12-24"))).isTrue();
        assertThat(holiday("LT", date("2031-12-24"))).isTrue();
        assertThat(holiday("LV", date("2026-12-23"))).isFalse();
    }

    @Test
    void aHolidayOfSchoolsIsNoPublicHolidayInGreece() {
        assertThat(holiday("GR", date("2026-01-30"))).isFalse();
        assertThat(holiday("GR", date("2026-01-06"))).isTrue();
    }

    @Test
    void workingDaysInTheCalendarOfSlovakiaAreNoHolidays() {
        assertThat(List.of("2026-05-08", "2026-09-01", "2026-09-15", "2026-11-17"))
                .noneMatch(day -> holiday("SK", date(day)));
        assertThat(List.of("2024-11-17", "2027-05-08", "2027-09-15", "2026-01-06", "2026-12-24"))
                .allMatch(day -> holiday("SK", date(day)));
    }

    @Test
    void aPartOfACountryHasItsOwnDays() {
        var allSaints = date("2026-11-01");

        assertThat(holiday("DE-NW", allSaints)).isTrue();
        assertThat(holiday("de-nw", allSaints)).isTrue();
        assertThat(holiday("DE-BE", allSaints)).isFalse();
        assertThat(holiday("DE", allSaints)).isFalse();
        assertThat(holiday("DE-NW", date("2026-10-03"))).isTrue();
    }

    @Test
    void aScheduleMayNameARegionOfItsOwn() {
        var germany = HOLIDAYS.in("DE");

        assertThat(germany.isHoliday(date("2026-11-01"), "DE-NW")).isTrue();
        assertThat(germany.isHoliday(date("2026-10-26"), "AT")).isTrue();
        assertThat(germany.isHoliday(date("2026-10-26"), null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "XX", "", "D", "Germany", "NYSE", "DE-", "../DE", "ZZ-99"})
    void aCountryNobodyKnowsHasNoHolidays(String country) {
        assertThat(dates(country, 2026)).isEmpty();
    }

    private static boolean holiday(String region, LocalDate date) {
        return HOLIDAYS.in(region).isHoliday(date, null);
    }

    private static List<LocalDate> dates(String region, int year) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(date -> holiday(region, date))
                .toList();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
