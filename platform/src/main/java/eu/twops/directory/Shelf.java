package eu.twops.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.twops.shared.Country;
import eu.twops.web.SiteVersion;
import java.util.List;
import org.springframework.stereotype.Component;

/// The services at hand for each country, as they were read last, until anything is published anew. Lists are asked for
/// in
/// every combination of choices, so that the page cache alone would not spare the database.
@Component
class Shelf {

    private final Services services;
    private final SiteVersion site;
    private final Cache<Country, Content> shelf =
            Caffeine.newBuilder().maximumSize(Country.values().length).build();

    private record Content(long version, List<Service> services) {}

    Shelf(Services services, SiteVersion site) {
        this.services = services;
        this.site = site;
    }

    /// Every published service that works in a country, for whatever audience.
    List<Service> serving(Country country) {
        var version = site.current();
        var known = shelf.getIfPresent(country);
        if (known != null && known.version() == version) {
            return known.services();
        }
        // The version is looked at before reading: what is published meanwhile makes this content old at once.
        var read = new Content(version, services.serving(country));
        shelf.put(country, read);
        return read.services();
    }
}
