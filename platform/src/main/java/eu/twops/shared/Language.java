package eu.twops.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A language the site itself speaks: the 24 official languages of the European Union, Norwegian Bokmål, Ukrainian and
/// Arabic. The first path segment of every page is one of their codes.
public enum Language {
    BG("bg", "български"),
    CS("cs", "čeština"),
    DA("da", "dansk"),
    DE("de", "Deutsch"),
    EL("el", "ελληνικά"),
    EN("en", "English"),
    ES("es", "español"),
    ET("et", "eesti"),
    FI("fi", "suomi"),
    FR("fr", "français"),
    GA("ga", "Gaeilge"),
    HR("hr", "hrvatski"),
    HU("hu", "magyar"),
    IT("it", "italiano"),
    LT("lt", "lietuvių"),
    LV("lv", "latviešu"),
    MT("mt", "Malti"),
    NL("nl", "Nederlands"),
    PL("pl", "polski"),
    PT("pt", "português"),
    RO("ro", "română"),
    SK("sk", "slovenčina"),
    SL("sl", "slovenščina"),
    SV("sv", "svenska"),
    NB("nb", "norsk bokmål"),
    UK("uk", "українська"),
    AR("ar", "العربية");

    private static final Map<String, Language> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Language::code, Function.identity()));

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
        // Dates in English are written as in Europe: 24 November 2026.
        this.locale = Locale.forLanguageTag(code.equals("en") ? "en-GB" : code);
    }

    /// BCP 47 code, lower case: `de`.
    public String code() {
        return code;
    }

    /// The name of the language in itself: `Deutsch`.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /// Writing direction as HTML wants it: `ltr` or `rtl`.
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /// The language with exactly this lower-case code.
    public static Optional<Language> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The language a reader asks for in an `Accept-Language` header (RFC 9110), chosen by lookup (RFC 4647,
    /// section 3.4); English where nothing fits or the header cannot be read. Plain Norwegian (`no`) means
    /// Bokmål, and readers of Nynorsk get Bokmål rather than English.
    public static Language accepted(String acceptLanguage) {
        if (acceptLanguage.length() > MAX_HEADER_LENGTH) {
            return EN;
        }
        return ranges(acceptLanguage).stream()
                .map(Language::lookup)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(EN);
    }

    /// Whether someone who reads this language understands a service that speaks the one of this ISO 639 code.
    /// Norwegian is written `no`, `nb` or `nn`.
    public boolean understands(String spoken) {
        return code.equals(spoken) || this == NB && (spoken.equals("no") || spoken.equals("nn"));
    }

    private static final int MAX_HEADER_LENGTH = 1_000;

    private static List<String> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .map(Locale.LanguageRange::getRange)
                    .toList();
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private static Optional<Language> lookup(String range) {
        var rest = range;
        while (!rest.isEmpty() && !rest.equals("*")) {
            var found = find(rest.equals("no") || rest.equals("nn") ? "nb" : rest);
            if (found.isPresent()) {
                return found;
            }
            rest = withoutLastSubtag(rest);
        }
        return Optional.empty();
    }

    private static String withoutLastSubtag(String range) {
        var cut = range.lastIndexOf('-');
        if (cut < 0) {
            return "";
        }
        var shorter = range.substring(0, cut);
        var single = shorter.length() >= 2 && shorter.charAt(shorter.length() - 2) == '-';
        return single ? shorter.substring(0, shorter.length() - 2) : shorter;
    }
}
