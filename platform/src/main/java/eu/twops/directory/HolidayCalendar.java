package eu.twops.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells which dates are public holidays.
@FunctionalInterface
interface HolidayCalendar {

    /// Whether this date is one.
    ///
    /// @param region a country (`DE`) or a part of one (`DE-NW`) by its ISO 3166 code; absent for the
    ///     country the calendar was made for
    boolean isHoliday(LocalDate date, @Nullable String region);
}
