package eu.twops.shared;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A country the finder knows, by its ISO 3166-1 alpha-2 code (Kosovo by the user-assigned `XK`). It carries what the
/// rules need: the time zone of its capital, its languages and whether it belongs to the European Union or the European
/// Economic Area. Names come from CLDR in every language.
public enum Country {
    AT("Europe/Vienna", Bloc.EU, "de"),
    BE("Europe/Brussels", Bloc.EU, "nl", "fr", "de"),
    BG("Europe/Sofia", Bloc.EU, "bg"),
    HR("Europe/Zagreb", Bloc.EU, "hr"),
    CY("Asia/Nicosia", Bloc.EU, "el", "tr"),
    CZ("Europe/Prague", Bloc.EU, "cs"),
    DK("Europe/Copenhagen", Bloc.EU, "da"),
    EE("Europe/Tallinn", Bloc.EU, "et"),
    FI("Europe/Helsinki", Bloc.EU, "fi", "sv"),
    FR("Europe/Paris", Bloc.EU, "fr"),
    DE("Europe/Berlin", Bloc.EU, "de"),
    GR("Europe/Athens", Bloc.EU, "el"),
    HU("Europe/Budapest", Bloc.EU, "hu"),
    IE("Europe/Dublin", Bloc.EU, "en", "ga"),
    IT("Europe/Rome", Bloc.EU, "it"),
    LV("Europe/Riga", Bloc.EU, "lv"),
    LT("Europe/Vilnius", Bloc.EU, "lt"),
    LU("Europe/Luxembourg", Bloc.EU, "lb", "fr", "de"),
    MT("Europe/Malta", Bloc.EU, "mt", "en"),
    NL("Europe/Amsterdam", Bloc.EU, "nl"),
    PL("Europe/Warsaw", Bloc.EU, "pl"),
    PT("Europe/Lisbon", Bloc.EU, "pt"),
    RO("Europe/Bucharest", Bloc.EU, "ro"),
    SK("Europe/Bratislava", Bloc.EU, "sk"),
    SI("Europe/Ljubljana", Bloc.EU, "sl"),
    ES("Europe/Madrid", Bloc.EU, "es", "ca", "gl", "eu"),
    SE("Europe/Stockholm", Bloc.EU, "sv"),
    IS("Atlantic/Reykjavik", Bloc.EEA, "is"),
    LI("Europe/Vaduz", Bloc.EEA, "de"),
    NO("Europe/Oslo", Bloc.EEA, "no", "nb", "nn"),
    CH("Europe/Zurich", Bloc.OTHER, "de", "fr", "it", "rm"),
    GB("Europe/London", Bloc.OTHER, "en", "cy"),
    AD("Europe/Andorra", Bloc.OTHER, "ca"),
    AL("Europe/Tirane", Bloc.OTHER, "sq"),
    AM("Asia/Yerevan", Bloc.OTHER, "hy"),
    AZ("Asia/Baku", Bloc.OTHER, "az"),
    BA("Europe/Sarajevo", Bloc.OTHER, "bs", "hr", "sr"),
    GE("Asia/Tbilisi", Bloc.OTHER, "ka"),
    MC("Europe/Monaco", Bloc.OTHER, "fr"),
    MD("Europe/Chisinau", Bloc.OTHER, "ro"),
    ME("Europe/Podgorica", Bloc.OTHER, "cnr", "sr"),
    MK("Europe/Skopje", Bloc.OTHER, "mk", "sq"),
    RS("Europe/Belgrade", Bloc.OTHER, "sr"),
    SM("Europe/San_Marino", Bloc.OTHER, "it"),
    TR("Europe/Istanbul", Bloc.OTHER, "tr"),
    UA("Europe/Kyiv", Bloc.OTHER, "uk"),
    XK("Europe/Belgrade", Bloc.OTHER, "sq", "sr"),
    AU("Australia/Sydney", Bloc.OTHER, "en"),
    CA("America/Toronto", Bloc.OTHER, "en", "fr"),
    NZ("Pacific/Auckland", Bloc.OTHER, "en", "mi"),
    US("America/New_York", Bloc.OTHER, "en");

    /// The groups of countries that a service can serve as a whole.
    private enum Bloc {
        EU,
        EEA,
        OTHER
    }

    private static final Map<String, Country> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Country::path, Function.identity()));

    private final ZoneId zone;
    private final Bloc bloc;
    private final List<String> languages;

    Country(String zone, Bloc bloc, String... languages) {
        this.zone = ZoneId.of(zone);
        this.bloc = bloc;
        this.languages = List.of(languages);
    }

    /// ISO 3166-1 alpha-2, upper case.
    public String code() {
        return name();
    }

    /// The code as it stands in paths, lower case.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The time zone of the capital.
    public ZoneId zone() {
        return zone;
    }

    /// ISO 639 codes of the languages people there commonly use, most common first.
    public List<String> languages() {
        return languages;
    }

    public boolean inEuropeanUnion() {
        return bloc == Bloc.EU;
    }

    /// In the European Economic Area, hence also every country of the European Union.
    public boolean inEuropeanEconomicArea() {
        return bloc != Bloc.OTHER;
    }

    public String nameIn(Language language) {
        return ULocale.getDisplayCountry("und-" + name(), language.code());
    }

    /// The country with exactly this lower-case code.
    public static Optional<Country> findByPath(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    public static Optional<Country> find(String code) {
        return findByPath(code.toLowerCase(Locale.ROOT));
    }
}
