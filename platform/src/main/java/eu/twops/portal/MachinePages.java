package eu.twops.portal;

import eu.twops.directory.HelpAddresses;
import eu.twops.shared.Language;
import eu.twops.web.Document;
import eu.twops.web.Page;
import eu.twops.web.SiteSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What search engines and security researchers look for.
@Controller
class MachinePages {

    private static final String PLAIN = "text/plain;charset=utf-8";
    private static final String XML = "application/xml;charset=utf-8";
    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Texts texts;
    private final HelpAddresses help;
    private final SiteSettings site;
    private final Clock clock;

    MachinePages(Texts texts, HelpAddresses help, SiteSettings site, Clock clock) {
        this.texts = texts;
        this.help = help;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    Document robots() {
        return new Document(PLAIN, """
                User-agent: *
                Disallow: /x
                Sitemap: %s/sitemap.xml
                """.formatted(site.base()));
    }

    /// RFC 9116. The contact is the operator's page until the operator enters an address of its own.
    @GetMapping("/.well-known/security.txt")
    Document security() {
        var expires =
                LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusMonths(6).withDayOfMonth(1);
        return new Document(
                PLAIN,
                """
                Contact: %1$s
                Expires: %2$sT00:00:00Z
                Preferred-Languages: en
                Canonical: %3$s/.well-known/security.txt
                """.formatted(securityContact(), expires, site.base()),
                new Page.Keep.Until(clock.instant().plus(Duration.ofDays(1))));
    }

    private String securityContact() {
        return site.securityContact().isEmpty() ? site.base() + "/en/contact" : site.securityContact();
    }

    @GetMapping("/sitemap.xml")
    Document sitemaps() {
        var xml = new Xml().open("sitemapindex", "xmlns", SITEMAPS);
        for (var language : Language.values()) {
            xml.open("sitemap")
                    .element("loc", "%s/sitemap-%s.xml".formatted(site.base(), language.code()))
                    .close("sitemap");
        }
        return new Document(XML, xml.close("sitemapindex").text());
    }

    @GetMapping("/sitemap-{language}.xml")
    Document sitemap(Language language) {
        var xml = new Xml().open("urlset", "xmlns", SITEMAPS);
        for (var path : paths(language)) {
            var address = site.base() + "/" + language.code() + (path.isEmpty() ? "" : "/" + path);
            xml.open("url").element("loc", address).close("url");
        }
        return new Document(XML, xml.close("urlset").text());
    }

    /// Everything search engines may list in a language.
    private List<String> paths(Language language) {
        var paths = new ArrayList<>(List.of("", "news", "articles", "resources"));
        paths.addAll(help.all());
        for (var kind : Kind.values()) {
            texts.all(kind, language).stream()
                    .filter(text -> text.language() == language && !text.provisional())
                    .map(Edition::path)
                    .distinct()
                    .forEach(paths::add);
        }
        return List.copyOf(paths);
    }
}
