package eu.twops.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a public holiday means for the hours of a schedule.
enum HolidayRule {
    /// Nobody answers.
    @JsonProperty("closed")
    CLOSED,
    /// The same hours as on any other day.
    @JsonProperty("as_usual")
    AS_USUAL,
    /// Only on holidays that are named as single dates.
    @JsonProperty("special")
    SPECIAL,
    /// Nobody said; then nothing is claimed.
    @JsonProperty("unknown")
    UNKNOWN
}
