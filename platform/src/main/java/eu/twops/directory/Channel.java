package eu.twops.directory;

import eu.twops.shared.Country;
import eu.twops.shared.WebAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way to reach a service.
///
/// @param value a number, an address of mail or a web address as the provider writes it; absent when the channel is
///     known to exist but not where
/// @param hours the hours in the provider's words; empty when none are published
/// @param schedules the hours as rules; empty when the words could not be read as rules
record Channel(ChannelType type, @Nullable String value, String hours, boolean alwaysOpen, List<Schedule> schedules) {

    Channel {
        schedules = List.copyOf(schedules);
    }

    Optional<String> findValue() {
        return Optional.ofNullable(value);
    }

    /// Whether someone in `caller` can use it: it has a value, and a number that works in one country only is used
    /// there.
    boolean usableFrom(Country caller, String baseCountry) {
        if (value == null) {
            return false;
        }
        return type != ChannelType.PHONE && type != ChannelType.SMS
                || phone(baseCountry).callableFrom(caller.code());
    }

    /// Whether a note in the published hours says that it is for some callers only: `24/7 (parents)`.
    boolean forSome() {
        return hours.indexOf('(') >= 0;
    }

    /// Whether anyone at all can use it.
    boolean usable() {
        return value != null;
    }

    PhoneNumber phone(String baseCountry) {
        return PhoneNumber.of(value == null ? "" : value, baseCountry);
    }

    Optional<WebAddress> findAddress() {
        return findValue().flatMap(WebAddress::find);
    }

    /// The zone of the first schedule: the one its hours are posted in.
    Optional<ZoneId> findZone() {
        return schedules.stream()
                .map(Schedule::timezoneId)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
