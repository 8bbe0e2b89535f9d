package eu.twops.directory;

import com.google.i18n.phonenumbers.ShortNumberInfo;
import eu.twops.shared.Country;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The number to call when a child is in danger right now: 112 in the European Economic Area, elsewhere the country's
/// own
/// as libphonenumber knows it.
final class EmergencyNumber {

    private static final ConcurrentHashMap<Country, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private EmergencyNumber() {}

    static Optional<String> of(Country country) {
        return KNOWN.computeIfAbsent(country, EmergencyNumber::lookUp);
    }

    private static Optional<String> lookUp(Country country) {
        if (country.inEuropeanEconomicArea()) {
            return Optional.of("112");
        }
        var numbers = ShortNumberInfo.getInstance();
        return Stream.of("999", "911", "000", "111", "112")
                .filter(number -> numbers.isEmergencyNumber(number, country.code()))
                .findFirst();
    }
}
