package eu.twops.directory;

import eu.twops.shared.Country;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Whether a channel of a service is open, with the public holidays of the country it works in.
@Component
class OpenNow {

    private final Holidays holidays;

    OpenNow(Holidays holidays) {
        this.holidays = holidays;
    }

    OpenState state(Service service, Channel channel, Instant now) {
        return OpeningHours.state(
                service.status(),
                channel.type(),
                channel.alwaysOpen(),
                channel.schedules(),
                holidays.in(service.findBaseCountry().map(Country::code).orElse(Service.NO_COUNTRY)),
                now);
    }
}
