package eu.twops.web;

import eu.twops.shared.Language;
import eu.twops.shared.WebAddress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What every template is given besides its view: the language and its words, typed links, and what the shell needs.
public final class Frame {

    private final Language language;
    private final Voice voice;
    private final Assets assets;
    private final SiteSettings site;
    private final Place place;
    private final Set<Language> translations;
    private final boolean indexed;

    /// Where a page stands: its path below the language (`help/me/de`, empty for home) and its query, `?` included.
    public record Place(String path, String query) {
        public static final Place HOME = new Place("", "");
    }

    Frame(Voice voice, Place place, Page page, Assets assets, SiteSettings site) {
        this.language = voice.language();
        this.place = place;
        this.voice = voice;
        this.assets = assets;
        this.site = site;
        this.translations = page.languages();
        this.indexed = page.indexed();
    }

    public Language language() {
        return language;
    }

    /// The wording of a key in the page's language, with named arguments.
    public String say(String key, Object... namesAndValues) {
        return voice.say(key, namesAndValues);
    }

    /// The path of another page of the site in the same language: `link("help/me")` is `/de/help/me`.
    public String link(String path) {
        return linkIn(language, path);
    }

    /// The path of this very page in another language.
    public String hereIn(Language other) {
        return linkIn(other, place.path()) + place.query();
    }

    /// The path of this page without its query.
    public String here() {
        return link(place.path());
    }

    public boolean isHere(String path) {
        return place.path().equals(path);
    }

    /// Whether this page lies in the part of the site that starts at `path`.
    public boolean isWithin(String path) {
        return place.path().equals(path) || place.path().startsWith(path + "/");
    }

    private static String linkIn(Language language, String path) {
        return path.isEmpty() ? "/" + language.code() : "/" + language.code() + "/" + path;
    }

    /// The address of this page in a language, for machines that read it elsewhere.
    public String addressIn(Language other) {
        return site.base() + linkIn(other, place.path());
    }

    public String address() {
        return addressIn(language);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /// The languages this page really exists in, in a fixed order.
    public List<Language> translations() {
        return Arrays.stream(Language.values()).filter(translations::contains).toList();
    }

    public boolean indexed() {
        return indexed;
    }

    /// Whether a native speaker has read all of the site's own words in this language.
    public boolean wordsReviewed() {
        return voice.reviewed();
    }

    public boolean demo() {
        return site.demo();
    }

    public String stylesheet() {
        return assets.stylesheet().path();
    }

    public String script() {
        return assets.script().path();
    }

    public String icon() {
        return assets.icon().path();
    }

    /// A date as people of the language write it: `24 November 2026`.
    public String date(LocalDate date) {
        return voice.date(date);
    }

    /// Where an outgoing link leads, shown beside links to other sites.
    public String host(WebAddress address) {
        return address.host().replaceFirst("^www\\.", "");
    }
}
