package eu.twops.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// When something is open: one repeated stretch of hours, as the Human Services Data Specification writes
/// it (a recurrence rule of RFC 5545 in single fields), with time zone, public holidays and single dates
/// added.
///
/// It holds what a provider sent, sensible or not; [ScheduleFlaw] says what cannot be used.
///
/// @param validFrom first date it holds
/// @param validTo last date it holds
/// @param dtstart date of the first occurrence
/// @param timezone hours ahead of UTC, where the zone has no name
/// @param until date of the last occurrence of the rule
/// @param byday days of the week, `MO,TU`; in a monthly rule `2MO` is the second Monday and `-1FR` the last
///     Friday
/// @param byweekno weeks of the year that a weekly rule is limited to
/// @param opensAt local time `HH:MM[:SS]`, where the zone has no name with `Z` or an offset
/// @param zone the time zone by its name; times are then local and carry no offset
/// @param alwaysOpen open at every hour of every day; no other field of the rule counts
/// @param exdates dates on which the rule does not hold
/// @param rdates dates beside those of the rule
/// @param holidayRegion whose public holidays count, `DE` or `DE-NW`
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record Schedule(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate dtstart,
        @Nullable BigDecimal timezone,
        @Nullable LocalDate until,
        @Nullable Integer count,
        @Nullable String wkst,
        @Nullable String freq,
        @Nullable Integer interval,
        @Nullable String byday,
        @Nullable String byweekno,
        @Nullable String bymonthday,
        @Nullable String byyearday,
        @Nullable String description,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String notes,
        @JsonProperty("timezone_id") @Nullable ZoneId zone,
        @Nullable Boolean alwaysOpen,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<LocalDate> exdates,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<LocalDate> rdates,
        @Nullable String holidayRegion,
        @Nullable HolidayRule holidayRule) {

    static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";
    static final String WORKING_DAYS = "MO,TU,WE,TH,FR";

    private static final BigDecimal MOST_HOURS_AHEAD = BigDecimal.valueOf(18);

    Schedule {
        wkst = textOrNull(wkst);
        freq = textOrNull(freq);
        byday = textOrNull(byday);
        byweekno = textOrNull(byweekno);
        bymonthday = textOrNull(bymonthday);
        byyearday = textOrNull(byyearday);
        description = textOrNull(description);
        opensAt = textOrNull(opensAt);
        closesAt = textOrNull(closesAt);
        notes = textOrNull(notes);
        holidayRegion = textOrNull(holidayRegion);
        exdates = List.copyOf(exdates);
        rdates = List.copyOf(rdates);
    }

    /// The same hours every week.
    static Schedule weekly(ZoneId zone, String byday, String opensAt, String closesAt, HolidayRule holidayRule) {
        return weekly(null, null, zone, byday, opensAt, closesAt, holidayRule);
    }

    private static Schedule weekly(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            ZoneId zone,
            String byday,
            String opensAt,
            String closesAt,
            HolidayRule holidayRule) {
        return new Schedule(
                validFrom,
                validTo,
                null,
                null,
                null,
                null,
                null,
                "WEEKLY",
                null,
                byday,
                null,
                null,
                null,
                null,
                opensAt,
                closesAt,
                null,
                zone,
                null,
                List.of(),
                List.of(),
                null,
                holidayRule);
    }

    /// The zone the hours are posted in: the named one, else the offset of its times, else its hours ahead
    /// of UTC.
    Optional<ZoneId> timezoneId() {
        return Optional.ofNullable(zone)
                .or(() -> offsetOf(opensAt))
                .or(() -> offsetOf(closesAt))
                .or(this::fixedOffset);
    }

    /// What the rule says, once `always_open` is written out as hours of every day.
    Schedule writtenOut() {
        if (!Boolean.TRUE.equals(alwaysOpen)) {
            return this;
        }
        var anyZone = timezoneId().orElse(ZoneOffset.UTC);
        return weekly(validFrom, validTo, anyZone, EVERY_DAY, "00:00", "23:59", HolidayRule.AS_USUAL);
    }

    /// Whether it is nothing but hours on named days of every week, so that it can be put in words as such.
    boolean plainWeekly() {
        return ScheduleFlaw.find(this).isEmpty()
                && rule().equals("WEEKLY")
                && (interval == null || interval == 1)
                && byday != null
                && byweekno == null
                && count == null
                && until == null
                && rdates.isEmpty();
    }

    /// How often the rule repeats; days of the week alone mean every week. Empty where there are only
    /// single dates.
    String rule() {
        return freq != null ? freq : byday != null ? "WEEKLY" : "";
    }

    private Optional<ZoneId> fixedOffset() {
        if (timezone == null || timezone.abs().compareTo(MOST_HOURS_AHEAD) > 0) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(
                timezone.multiply(BigDecimal.valueOf(3600)).intValue()));
    }

    private static Optional<ZoneId> offsetOf(@Nullable String time) {
        return PostedTime.find(time).flatMap(PostedTime::findOffset);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
