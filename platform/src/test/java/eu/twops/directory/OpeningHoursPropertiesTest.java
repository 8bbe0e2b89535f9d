package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.twops.directory.OpenState.Closed;
import eu.twops.directory.OpenState.Open;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What holds for any schedules at any moment. The cases are the same in every run.
class OpeningHoursPropertiesTest {

    private static final int CASES = 2_000;

    private record Case(List<Schedule> schedules, HolidayCalendar holidays, Instant now) {
        OpeningHours.Outlook outlook() {
            return at(now);
        }

        OpeningHours.Outlook at(Instant moment) {
            return OpeningHours.outlook(ServiceStatus.ACTIVE, ChannelType.PHONE, false, schedules, holidays, moment);
        }

        OpenState plain() {
            return PlainOpeningHours.state(ServiceStatus.ACTIVE, ChannelType.PHONE, false, schedules, holidays, now);
        }
    }

    @Test
    void countingNoFurtherThanNeededGivesWhatCountingEverythingGives() {
        forAll(1, test -> assertThat(test.outlook().state()).as("%s", test).isEqualTo(test.plain()));
    }

    @Test
    void theOrderOfSchedulesDoesNotMatter() {
        forAll(2, test -> {
            var shuffled = new ArrayList<>(test.schedules());
            Collections.shuffle(shuffled, new Random(test.now().toEpochMilli()));

            assertThat(new Case(shuffled, test.holidays(), test.now()).outlook())
                    .as("%s", test)
                    .isEqualTo(test.outlook());
        });
    }

    @Test
    void whatIsOpenUntilAnInstantIsNotOpenAtThatInstant() {
        forAll(3, test -> {
            if (test.outlook().state() instanceof Open(var until) && until != null) {
                assertThat(test.at(until).state()).as("%s", test).isNotInstanceOf(Open.class);
                assertThat(test.at(until.minusMillis(1)).state()).as("%s", test).isEqualTo(new Open(until));
            }
        });
    }

    @Test
    void whatOpensAtAnInstantIsOpenAtThatInstantAndNotBefore() {
        forAll(4, test -> {
            if (test.outlook().state() instanceof Closed(var next) && next != null) {
                assertThat(test.at(next).state()).as("%s", test).isInstanceOf(Open.class);
                assertThat(test.at(next.minusMillis(1)).state()).as("%s", test).isNotInstanceOf(Open.class);
            }
        });
    }

    @Test
    void nothingIsCalledClosedWhileAScheduleCannotBeUsed() {
        var unusable = Schedule.weekly(ZoneId.of("Europe/Rome"), "2MO", "09:00", "17:00", HolidayRule.AS_USUAL);
        forAll(5, test -> {
            var schedules = new ArrayList<>(test.schedules());
            schedules.add(unusable);

            assertThat(new Case(schedules, test.holidays(), test.now())
                            .outlook()
                            .state())
                    .as("%s", test)
                    .isNotInstanceOf(Closed.class);
        });
    }

    @Test
    void aStateHoldsUntilTheChangeItAnnounces() {
        forAll(6, test -> {
            var outlook = test.outlook();
            var end = outlook.findChange().orElse(test.now().plus(Duration.ofDays(300)));
            var length = Duration.between(test.now(), end);

            assertThat(end).as("%s", test).isAfter(test.now());
            for (var share = 1; share <= 7; share++) {
                var moment =
                        test.now().plus(length.multipliedBy(share).dividedBy(7)).minusMillis(1);
                assertThat(test.at(moment).state()).as("%s at %s", test, moment).isEqualTo(outlook.state());
            }
        });
    }

    @Test
    void noTextInARuleBreaksAnything() {
        var random = new RandomSchedules(7);
        for (var number = 0; number < 10 * CASES; number++) {
            var fields = DirectoryVectors.JSON.createObjectNode().put("timezone_id", "Europe/Berlin");
            fields.put("opens_at", random.chance(80) ? "09:00" : random.garbage());
            fields.put("closes_at", random.chance(80) ? "17:00" : random.garbage());
            fields.put("freq", random.any(List.of("WEEKLY", "MONTHLY", "", random.garbage())));
            for (var field : List.of("byday", "byweekno", "bymonthday", "wkst", "byyearday")) {
                if (random.chance(40)) {
                    fields.put(field, random.garbage());
                }
            }
            if (random.chance(40)) {
                fields.put("dtstart", "2026-01-31")
                        .put("interval", random.any(List.of(-1, 0, 1, 2, 120, 121, 1 << 30)));
            }
            var schedule = DirectoryVectors.JSON.treeToValue(fields, Schedule.class);
            var test = new Case(List.of(schedule), (_, _) -> false, random.now());

            assertThatCode(test::outlook).as("%s", test).doesNotThrowAnyException();
            assertThat(test.outlook().state()).as("%s", test).isEqualTo(test.plain());
        }
    }

    private static void forAll(long seed, Consumer<Case> property) {
        var random = new RandomSchedules(seed);
        for (var number = 0; number < CASES; number++) {
            var now = random.now();
            property.accept(new Case(random.schedules(now), random.holidays(), now));
        }
    }
}
