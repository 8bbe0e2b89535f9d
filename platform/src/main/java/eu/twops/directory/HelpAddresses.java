package eu.twops.directory;

import eu.twops.shared.Country;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The addresses of the finder below a language, for site maps.
@Component
public class HelpAddresses {

    /// Every question and every list: each country has a page for each audience, whether it has services or not.
    public List<String> all() {
        var paths = new ArrayList<String>();
        paths.add("help");
        for (var audience : Audience.values()) {
            paths.add("help/" + audience.path());
            for (var country : Country.values()) {
                paths.add("help/" + audience.path() + "/" + country.path());
            }
        }
        return List.copyOf(paths);
    }
}
