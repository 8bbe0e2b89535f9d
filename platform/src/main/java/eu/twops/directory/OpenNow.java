package eu.twops.directory;

import eu.twops.directory.OpeningHours.Outlook;
import eu.twops.shared.Country;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Whether a channel of a service is open and when that may change, with the public holidays of its country.
@Component
class OpenNow {

    private final Holidays holidays;

    OpenNow(Holidays holidays) {
        this.holidays = holidays;
    }

    Outlook outlook(Service service, Channel channel, Instant now) {
        return OpeningHours.outlook(
                service.status(),
                channel.type(),
                channel.alwaysOpen(),
                channel.schedules(),
                holidays.in(service.findBaseCountry().map(Country::code).orElse(Service.NO_COUNTRY)),
                now);
    }
}
