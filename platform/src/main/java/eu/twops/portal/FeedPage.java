package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.web.Document;
import eu.twops.web.SiteSettings;
import eu.twops.web.Voices;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Atom feeds (RFC 4287) of news, articles and resources, one for each language.
@Controller
class FeedPage {

    private static final int MOST = 20;

    private final Texts texts;
    private final Voices voices;
    private final SiteSettings site;

    FeedPage(Texts texts, Voices voices, SiteSettings site) {
        this.texts = texts;
        this.voices = voices;
        this.site = site;
    }

    @GetMapping("/{language}/{kind:news|articles|resources}/feed.atom")
    Document feed(Language language, @PathVariable String kind) {
        var dated = Kind.findDated(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var self = "%s/%s/%s/feed.atom".formatted(site.base(), language.code(), kind);
        var entries = texts.newest(dated, language, MOST);
        var xml = new Xml()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.code())
                .element("title", "2PS – " + voices.in(language).say("portal." + kind + ".title"))
                .element("id", self)
                .element("updated", updated(entries))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "href", address(language, kind))
                .open("author")
                .element("name", "2PS")
                .close("author");
        entries.forEach(entry -> write(entry, language, xml));
        return new Document(
                "application/atom+xml;charset=utf-8", xml.close("feed").text());
    }

    private void write(Edition entry, Language language, Xml xml) {
        var address = address(language, entry.path());
        xml.open("entry", "xml:lang", entry.language().code())
                .element("title", entry.title())
                .element("id", address)
                .element("updated", instant(entry.findDate().orElse(LocalDate.EPOCH)))
                .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .element("summary", entry.summary())
                .close("entry");
    }

    private String address(Language language, String path) {
        return "%s/%s/%s".formatted(site.base(), language.code(), path);
    }

    private static String updated(List<Edition> entries) {
        return instant(
                entries.isEmpty()
                        ? LocalDate.EPOCH
                        : entries.getFirst().findDate().orElse(LocalDate.EPOCH));
    }

    private static String instant(LocalDate date) {
        return String.format(Locale.ROOT, "%sT00:00:00Z", date);
    }
}
