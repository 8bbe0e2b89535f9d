package eu.twops.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import eu.twops.shared.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Comparator;

/// How the site speaks in one language: its words, its dates, its names of places and languages, its alphabet.
public final class Voice {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Language language;
    private final Words words;
    private final ULocale locale;
    private final Collator collator;

    Voice(Language language, Words words) {
        this.language = language;
        this.words = words;
        this.locale = new ULocale(language.code());
        this.collator = Collator.getInstance(locale).freeze();
    }

    public Language language() {
        return language;
    }

    /// Whether a native speaker has read all of the site's own words in this language.
    boolean reviewed() {
        return words.reviewed(language);
    }

    /// The wording of a key, with named arguments: `say("web.greeting", "name", "Ada")`.
    public String say(String key, Object... namesAndValues) {
        return words.say(language, key, namesAndValues);
    }

    /// A date as people of the language write it: `24 November 2026`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /// A time of day in a zone, in 24 hours with two digits, as opening hours are posted in Europe: `09:00`.
    public String time(Instant instant, ZoneId zone) {
        return HOUR.withZone(zone).format(instant);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    public String weekdayShort(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /// The city a time zone is known by: `Berlin`.
    public String city(ZoneId zone) {
        var name = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone.getId());
        return name == null ? zone.getId().replaceFirst(".*/", "").replace('_', ' ') : name;
    }

    /// The name of a spoken language by its ISO 639 code: `German`.
    public String languageName(String code) {
        return ULocale.getDisplayLanguage(code, locale);
    }

    /// Names in the order of the language's alphabet.
    public Comparator<String> alphabet() {
        return collator::compare;
    }
}
