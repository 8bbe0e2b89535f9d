package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.directory.OpenState.AnyTime;
import eu.twops.directory.OpenState.Closed;
import eu.twops.directory.OpenState.Open;
import eu.twops.directory.OpenState.Reason;
import eu.twops.directory.OpenState.Unknown;
import eu.twops.directory.OpeningHours.Outlook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final HolidayCalendar NO_HOLIDAYS = (_, _) -> false;
    private static final Instant MONDAY_TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aServiceThatDoesNotRunIsClosedAndStaysSo() {
        for (var status : List.of(ServiceStatus.TEMPORARILY_CLOSED, ServiceStatus.INACTIVE, ServiceStatus.DEFUNCT)) {
            var outlook =
                    OpeningHours.outlook(status, ChannelType.EMAIL, true, List.of(weekdays()), NO_HOLIDAYS, MONDAY_TEN);

            assertThat(outlook).isEqualTo(new Outlook(new Closed(null), null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWaysWithoutHoursAreThereAtAnyTime(ChannelType channel) {
        var outlook = OpeningHours.outlook(ServiceStatus.ACTIVE, channel, false, List.of(), NO_HOLIDAYS, MONDAY_TEN);

        var written = Set.of("email", "web_form", "self_help", "app", "website");
        assertThat(outlook.findChange()).isEmpty();
        assertThat(outlook.state())
                .isEqualTo(written.contains(channel.code()) ? new AnyTime() : new Unknown(Reason.NO_DATA));
    }

    @Test
    void hoursOfAMailboxAreRespected() {
        var night = Instant.parse("2026-11-23T02:00:00Z");
        var state = OpeningHours.state(
                ServiceStatus.ACTIVE, ChannelType.EMAIL, false, List.of(weekdays()), NO_HOLIDAYS, night);

        assertThat(state).isEqualTo(new Closed(Instant.parse("2026-11-23T08:00:00Z")));
    }

    @Test
    void usableComesBeforeUncertainComesBeforeClosed() {
        var early = new Closed(MONDAY_TEN);
        var late = new Closed(MONDAY_TEN.plusSeconds(60));
        var states = Stream.of(
                        new Closed(null), late, new Unknown(Reason.HOLIDAY), early, new AnyTime(), new Open(null))
                .sorted(OpenState.MOST_USABLE_FIRST)
                .toList();

        assertThat(states)
                .containsExactly(
                        new Open(null), new AnyTime(), new Unknown(Reason.HOLIDAY), early, late, new Closed(null));
        assertThat(OpenState.MOST_USABLE_FIRST.compare(new Open(null), new Open(MONDAY_TEN)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"opens_at\":\"09:00Z\",\"closes_at\":\"11:30Z\"', 2026-11-23T11:30:00Z",
        "'\"opens_at\":\"09:00:00+02:00\",\"closes_at\":\"13:30:00+02:00\"', 2026-11-23T11:30:00Z",
        "'\"opens_at\":\"05:00-05:00\",\"closes_at\":\"06:30\"', 2026-11-23T11:30:00Z",
        "'\"timezone\":2,\"opens_at\":\"09:00\",\"closes_at\":\"13:30\"', 2026-11-23T11:30:00Z",
        "'\"timezone\":5.5,\"opens_at\":\"09:00\",\"closes_at\":\"17:00\"', 2026-11-23T11:30:00Z",
        "'\"timezone\":0,\"opens_at\":\"09:00\",\"closes_at\":\"11:30\"', 2026-11-23T11:30:00Z"
    })
    void aRecordWithoutZoneNameIsReadByItsOffset(String times, Instant until) {
        assertThat(outlook(MONDAY_TEN, "{\"byday\":\"MO\"," + times + "}").state())
                .isEqualTo(new Open(until));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_TIMES            | {'timezone_id':'Europe/Rome','byday':'MO','opens_at':'09:00'}",
                "NO_TIMES            | {'timezone_id':'Europe/Rome','byday':'MO','opens_at':'9 am','closes_at':'17:00'}",
                "NO_TIMES            | {'timezone_id':'Europe/Rome','byday':'MO','opens_at':'09:00','closes_at':'24:00'}",
                "NO_ZONE             | {'byday':'MO','opens_at':'09:00','closes_at':'17:00'}",
                "NO_ZONE             | {'timezone':120,'byday':'MO','opens_at':'09:00','closes_at':'17:00'}",
                "TWO_ZONES           | {'timezone_id':'Europe/Rome','byday':'MO','opens_at':'09:00Z','closes_at':'17:00'}",
                "TWO_ZONES           | {'byday':'MO','opens_at':'09:00Z','closes_at':'17:00+01:00'}",
                "NO_FREQUENCY        | {'timezone_id':'Europe/Rome','opens_at':'09:00','closes_at':'17:00'}",
                "NO_FREQUENCY        | {'timezone_id':'Europe/Rome','freq':'DAILY','opens_at':'09:00','closes_at':'17:00'}",
                "UNREADABLE_DAYS     | {'timezone_id':'Europe/Rome','byday':'MO,XX','opens_at':'09:00','closes_at':'17:00'}",
                "UNREADABLE_DAYS     | {'timezone_id':'Europe/Rome','byday':'MO','byweekno':'54','opens_at':'09:00','closes_at':'17:00'}",
                "UNREADABLE_DAYS     | {'timezone_id':'Europe/Rome','freq':'MONTHLY','bymonthday':'0','opens_at':'09:00','closes_at':'17:00'}",
                "UNREADABLE_DAYS     | {'timezone_id':'Europe/Rome','byday':'MO','wkst':'monday','opens_at':'09:00','closes_at':'17:00'}",
                "COUNTED_WEEKDAY     | {'timezone_id':'Europe/Rome','freq':'WEEKLY','byday':'TU,2MO','opens_at':'09:00','closes_at':'17:00'}",
                "MONTH_DAY_IN_WEEKLY | {'timezone_id':'Europe/Rome','freq':'WEEKLY','byday':'TU','bymonthday':'2','opens_at':'09:00','closes_at':'17:00'}",
                "DAY_OF_YEAR         | {'timezone_id':'Europe/Rome','byday':'TU','byyearday':'2,3','opens_at':'09:00','closes_at':'17:00'}",
                "UNTIL_AND_COUNT     | {'timezone_id':'Europe/Rome','byday':'TU','dtstart':'2026-01-01','until':'2026-12-31','count':3,'opens_at':'09:00','closes_at':'17:00'}",
                "NUMBER_OUT_OF_RANGE | {'timezone_id':'Europe/Rome','byday':'TU','dtstart':'2026-01-01','interval':0,'opens_at':'09:00','closes_at':'17:00'}",
                "DATE_OUT_OF_RANGE   | {'timezone_id':'Europe/Rome','byday':'TU','dtstart':'0026-01-01','opens_at':'09:00','closes_at':'17:00'}",
                "NO_START            | {'timezone_id':'Europe/Rome','byday':'TU','interval':2,'opens_at':'09:00','closes_at':'17:00'}",
                "NO_START            | {'timezone_id':'Europe/Rome','byday':'TU','count':2,'opens_at':'09:00','closes_at':'17:00'}",
                "NO_START            | {'timezone_id':'Europe/Rome','freq':'WEEKLY','opens_at':'09:00','closes_at':'17:00'}",
                "NO_START            | {'timezone_id':'Europe/Rome','freq':'MONTHLY','opens_at':'09:00','closes_at':'17:00'}",
                "NEVER               | {'timezone_id':'Europe/Rome','freq':'MONTHLY','byday':'5MO','bymonthday':'1','opens_at':'09:00','closes_at':'17:00'}",
            })
    void aScheduleThatCannotBeUsedIsNeverCalledClosed(ScheduleFlaw flaw, String json) {
        var schedule = schedule(json.replace('\'', '"'));

        assertThat(ScheduleFlaw.find(schedule)).contains(flaw);
        assertThat(outlook(MONDAY_TEN, json.replace('\'', '"')))
                .isEqualTo(new Outlook(new Unknown(Reason.BAD_RULE), null));
    }

    @Test
    void aScheduleOfSingleDatesNeedsNoRule() {
        var json = """
                {"timezone_id":"Europe/Rome","rdates":["2026-12-05","2026-11-28"],"opens_at":"09:00","closes_at":"12:00"}
                """;

        assertThat(outlook(MONDAY_TEN, json).state()).isEqualTo(new Closed(Instant.parse("2026-11-28T08:00:00Z")));
        assertThat(outlook(Instant.parse("2026-12-05T10:00:00Z"), json).state())
                .isEqualTo(new Open(Instant.parse("2026-12-05T11:00:00Z")));
    }

    @Test
    void specialHoursOnHolidaysAreThoseOfTheDatesNamed() {
        HolidayCalendar christmas = (date, _) -> date.getMonthValue() == 12 && date.getDayOfMonth() >= 25;
        var schedule = schedule("""
                {"timezone_id":"Europe/Rome","byday":"MO,TU,WE,TH,FR","rdates":["2026-12-26"],"holiday_rule":"special",
                 "opens_at":"09:00","closes_at":"12:00"}
                """);
        var friday = Instant.parse("2026-12-25T10:00:00Z");

        assertThat(OpeningHours.state(
                        ServiceStatus.ACTIVE, ChannelType.PHONE, false, List.of(schedule), christmas, friday))
                .isEqualTo(new Closed(Instant.parse("2026-12-26T08:00:00Z")));
    }

    @Test
    void theNightAfterAHolidayIsAsUncertainAsTheHoliday() {
        var holiday = LocalDate.parse("2026-12-26");
        var nights = Schedule.weekly(BERLIN, Schedule.EVERY_DAY, "22:00", "02:00", HolidayRule.UNKNOWN);
        HolidayCalendar calendar = (date, _) -> date.equals(holiday);

        assertThat(outlook(Instant.parse("2026-12-27T00:30:00Z"), nights, calendar))
                .isEqualTo(new Outlook(new Unknown(Reason.HOLIDAY), Instant.parse("2026-12-27T01:00:00Z")));
        assertThat(outlook(Instant.parse("2026-12-27T01:00:00Z"), nights, calendar)
                        .state())
                .isEqualTo(new Closed(Instant.parse("2026-12-27T21:00:00Z")));
    }

    @Test
    void theRegionOfTheScheduleDecidesAboutHolidays() {
        HolidayCalendar calendar = (_, region) -> "DE-NW".equals(region);
        var json = """
                {"timezone_id":"Europe/Berlin","byday":"MO","holiday_region":"%s","opens_at":"09:00","closes_at":"17:00"}
                """;

        assertThat(outlook(MONDAY_TEN, schedule(json.formatted("DE-NW")), calendar)
                        .state())
                .isEqualTo(new Unknown(Reason.HOLIDAY));
        assertThat(outlook(MONDAY_TEN, schedule(json.formatted("DE-BE")), calendar)
                        .state())
                .isInstanceOf(Open.class);
    }

    @Test
    void openAtEveryHourIsNeverOver() {
        assertThat(outlook(MONDAY_TEN, "{\"always_open\":true}")).isEqualTo(new Outlook(new Open(null), null));
        assertThat(outlook(MONDAY_TEN, "{\"always_open\":true,\"valid_to\":\"2026-11-20\"}")
                        .state())
                .isEqualTo(new Unknown(Reason.EXPIRED));
        assertThat(outlook(MONDAY_TEN, "{\"always_open\":true,\"valid_to\":\"2026-11-30\"}")
                        .state())
                .isEqualTo(new Open(Instant.parse("2026-12-01T00:00:00Z")));
    }

    @Test
    void aSingleDateBeforeAnEndlessRuleBeginsIsOver() {
        var json = """
                {"timezone_id":"Europe/Rome","byday":"MO,TU,WE,TH,FR,SA,SU","dtstart":"2027-01-01","rdates":["2026-11-23"],
                 "holiday_rule":"as_usual","opens_at":"00:00","closes_at":"23:59"}
                """;

        assertThat(outlook(MONDAY_TEN, json).state()).isEqualTo(new Open(Instant.parse("2026-11-23T23:00:00Z")));
    }

    @Test
    void aDateTakenOutEndsWhatIsOtherwiseEndless() {
        var json = """
                {"timezone_id":"Europe/Rome","byday":"MO,TU,WE,TH,FR,SA,SU","exdates":["2026-12-25"],
                 "holiday_rule":"as_usual","opens_at":"00:00","closes_at":"23:59"}
                """;

        assertThat(outlook(MONDAY_TEN, json).state()).isEqualTo(new Open(Instant.parse("2026-12-24T23:00:00Z")));
    }

    @Test
    void hoursThatTheChangeOfTheClockLeavesEmptyDoNotCount() {
        var night = Schedule.weekly(BERLIN, Schedule.EVERY_DAY, "02:00", "03:00", HolidayRule.AS_USUAL);

        assertThat(outlook(Instant.parse("2026-03-29T00:30:00Z"), night, NO_HOLIDAYS)
                        .state())
                .isEqualTo(new Closed(Instant.parse("2026-03-30T00:00:00Z")));
    }

    @Test
    void anOpeningIsLookedForFourHundredDaysAhead() {
        var json = """
                {"timezone_id":"Europe/Rome","rdates":["%s"],"opens_at":"09:00","closes_at":"17:00"}
                """;
        var last = LocalDate.parse("2026-11-23").plusDays(400);

        assertThat(outlook(MONDAY_TEN, json.formatted(last)).state())
                .isEqualTo(new Closed(Instant.parse("2027-12-28T08:00:00Z")));
        assertThat(outlook(MONDAY_TEN, json.formatted(last.plusDays(1))).state())
                .isEqualTo(new Closed(null));
    }

    @Test
    void hoursThatMeetEveryDayHaveNoEndEither() {
        var morning = Schedule.weekly(BERLIN, Schedule.EVERY_DAY, "00:00", "12:00", HolidayRule.AS_USUAL);
        var evening = Schedule.weekly(BERLIN, Schedule.EVERY_DAY, "12:00", "00:00", HolidayRule.AS_USUAL);
        var outlook = OpeningHours.outlook(
                ServiceStatus.ACTIVE, ChannelType.PHONE, false, List.of(evening, morning), NO_HOLIDAYS, MONDAY_TEN);

        assertThat(outlook).isEqualTo(new Outlook(new Open(null), Instant.parse("2026-11-23T23:00:00Z")));
    }

    @Test
    void aStateHoldsUntilItsHoursBeginOrEnd() {
        assertThat(outlook(MONDAY_TEN, weekdays(), NO_HOLIDAYS).findChange())
                .contains(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(outlook(Instant.parse("2026-11-27T20:00:00Z"), weekdays(), NO_HOLIDAYS)
                        .findChange())
                .contains(Instant.parse("2026-11-30T08:00:00Z"));
    }

    @Test
    void aHolidayInDoubtEndsAStateAtMidnight() {
        HolidayCalendar christmas = (date, _) -> date.equals(LocalDate.parse("2026-12-25"));
        var evening = Instant.parse("2026-12-24T20:00:00Z");

        var outlook = outlook(evening, weekdays(), christmas);

        assertThat(outlook.state()).isEqualTo(new Closed(Instant.parse("2026-12-28T08:00:00Z")));
        assertThat(outlook.findChange()).contains(Instant.parse("2026-12-24T23:00:00Z"));
        assertThat(outlook(Instant.parse("2026-12-25T10:00:00Z"), weekdays(), christmas)
                        .findChange())
                .contains(Instant.parse("2026-12-25T23:00:00Z"));
    }

    @Test
    void theEndOfAScheduleEndsAStateAtMidnight() {
        var json = """
                {"timezone_id":"Europe/Rome","byday":"MO","valid_to":"2026-11-24","opens_at":"09:00","closes_at":"10:00"}
                """;
        var tuesday = Instant.parse("2026-11-24T10:00:00Z");

        assertThat(outlook(tuesday, json))
                .isEqualTo(new Outlook(new Closed(null), Instant.parse("2026-11-24T23:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'byday':'MO,TU','opens_at':'09:00Z','closes_at':'10:00Z'}",
                "{'freq':'WEEKLY','interval':1,'byday':'MO','opens_at':'09:00Z','closes_at':'10:00Z'}"
            })
    void hoursOfEveryWeekAreToldFromOtherRules(String json) {
        assertThat(schedule(json.replace('\'', '"')).plainWeekly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'byday':'MO','interval':2,'dtstart':'2026-01-01','opens_at':'09:00Z','closes_at':'10:00Z'}",
                "{'byday':'MO','byweekno':'41','opens_at':'09:00Z','closes_at':'10:00Z'}",
                "{'freq':'MONTHLY','byday':'MO','opens_at':'09:00Z','closes_at':'10:00Z'}",
                "{'byday':'2MO','opens_at':'09:00Z','closes_at':'10:00Z'}",
                "{'always_open':true}"
            })
    void otherRulesAreNotTakenForHoursOfEveryWeek(String json) {
        assertThat(schedule(json.replace('\'', '"')).plainWeekly()).isFalse();
    }

    @Test
    void aRecordThatMakesNoSenseIsKeptAsItCame() {
        var json = """
                {"valid_from":"2005-01-01","valid_to":"2005-01-01","dtstart":"2005-01-01","timezone":3,
                 "until":"2005-01-01","count":3,"wkst":"TU","freq":"WEEKLY","interval":1,"byday":"TH,FR",
                 "byweekno":"41,42","bymonthday":"2,3,4","byyearday":"2,3,4","opens_at":"10:00:00",
                 "closes_at":"18:00:00","description":"Ring twice","notes":"Lunch at noon"}
                """;

        var written = DirectoryVectors.JSON.writeValueAsString(schedule(json));

        assertThat(DirectoryVectors.JSON.readTree(written)).isEqualTo(DirectoryVectors.JSON.readTree(json));
        assertThat(outlook(MONDAY_TEN, json).state()).isEqualTo(new Unknown(Reason.BAD_RULE));
    }

    @Test
    void missingAndEmptyFieldsOfARecordAreTheSame() {
        var bare = schedule("{\"byday\":\"MO\"}");
        var full = schedule("{\"byday\":\"MO\",\"until\":null,\"exdates\":null,\"rdates\":[],\"wkst\":\"\",\"id\":7}");

        assertThat(full).isEqualTo(bare);
        assertThat(DirectoryVectors.JSON.writeValueAsString(full)).isEqualTo("{\"byday\":\"MO\"}");
    }

    private static Schedule weekdays() {
        return Schedule.weekly(BERLIN, Schedule.WORKING_DAYS, "09:00", "17:00", HolidayRule.UNKNOWN);
    }

    private static Schedule schedule(String json) {
        return DirectoryVectors.JSON.readValue(json, Schedule.class);
    }

    private static Outlook outlook(Instant now, String json) {
        return outlook(now, schedule(json), NO_HOLIDAYS);
    }

    private static Outlook outlook(Instant now, Schedule schedule, HolidayCalendar holidays) {
        return OpeningHours.outlook(ServiceStatus.ACTIVE, ChannelType.PHONE, false, List.of(schedule), holidays, now);
    }
}
