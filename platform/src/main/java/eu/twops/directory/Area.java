package eu.twops.directory;

import eu.twops.shared.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a service works: the whole world, the EU, the EEA, a country (ISO 3166-1) or a part of one (ISO 3166-2).
record Area(String code) {

    private static final Pattern FORM = Pattern.compile("WORLD|EU|EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?");

    static final Area WORLD = new Area("WORLD");

    Area {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not an area: " + code);
        }
    }

    static Optional<Area> find(String code) {
        return FORM.matcher(code).matches() ? Optional.of(new Area(code)) : Optional.empty();
    }

    boolean isRegion() {
        return code.indexOf('-') > 0;
    }

    boolean isGroup() {
        return code.length() > 2 && !isRegion();
    }

    /// The country itself, not a part of it.
    boolean isWhole(Country country) {
        return code.equals(country.code());
    }

    boolean isPartOf(Country country) {
        return isRegion() && code.startsWith(country.code() + "-");
    }

    /// A group of countries that has this one in it.
    boolean isGroupWith(Country country) {
        return switch (code) {
            case "WORLD" -> true;
            case "EU" -> country.inEuropeanUnion();
            case "EEA" -> country.inEuropeanEconomicArea();
            default -> false;
        };
    }

    /// What the finder asks the database for: a region counts for its country.
    String key() {
        return isRegion() ? code.substring(0, 2) : code;
    }

    /// The keys of every area that can serve a country.
    static List<String> keysServing(Country country) {
        var keys = new ArrayList<>(List.of(country.code(), WORLD.code()));
        if (country.inEuropeanUnion()) {
            keys.add("EU");
        }
        if (country.inEuropeanEconomicArea()) {
            keys.add("EEA");
        }
        return List.copyOf(keys);
    }
}
