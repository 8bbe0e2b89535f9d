package eu.twops.directory;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The public holidays of countries and their parts: those of the holiday library, with the corrections of
/// this platform. A country the library does not know has none.
@Component
final class Holidays {

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");

    private final HolidayCorrections corrections = HolidayCorrections.load();
    private final Map<RegionYear, Set<LocalDate>> known = new ConcurrentHashMap<>();

    private record RegionYear(String region, int year) {}

    /// The calendar of a country, for schedules that name no region of their own.
    ///
    /// @param country ISO 3166-1 alpha-2
    HolidayCalendar in(String country) {
        return (date, region) -> isHoliday(date, region == null ? country : region);
    }

    private boolean isHoliday(LocalDate date, String region) {
        var year = new RegionYear(region, date.getYear());
        var dates = known.get(year);
        return (dates == null ? known.computeIfAbsent(year, this::look) : dates).contains(date);
    }

    private Set<LocalDate> look(RegionYear year) {
        var region = year.region.toUpperCase(Locale.ROOT);
        if (!REGION.matcher(region).matches()) {
            return Set.of();
        }
        var country = region.substring(0, 2);
        var published = published(country, region.length() > 2 ? region.substring(3) : null, year.year);
        return corrections.correct(country, year.year, published);
    }

    /// The names of the library's holidays by their dates.
    private static Set<Holiday> published(String country, @Nullable String part, int year) {
        if (!Supported.COUNTRIES.contains(country)) {
            return Set.of();
        }
        var manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        var parts = part == null ? new String[0] : new String[] {part.toLowerCase(Locale.ROOT)};
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts);
    }

    /// Asked of the library only once a holiday is looked up.
    private static final class Supported {
        static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
