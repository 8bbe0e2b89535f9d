package eu.twops.web;

import java.util.stream.Stream;

/// One address of every kind the public site has; new kinds of pages are added here and are then walked by every test
/// that walks the site.
public final class PublicPaths {

    private PublicPaths() {}

    /// Paths below the language, of pages only.
    public static Stream<String> pages() {
        return Stream.of(
                "",
                "/help",
                "/help/me",
                "/help/me/de",
                "/help/me/pl",
                "/help/someone/dk",
                "/help/young/be",
                "/help/harmed/cz?anonymous=yes",
                "/help/work/it?now=yes&channel=chat",
                "/services/parafilik",
                "/services/stop-it-now-helpline-uk",
                "/faq",
                "/news",
                "/news/services-carry-a-label",
                "/articles",
                "/articles/three-stages-of-prevention",
                "/resources",
                "/resources/terminology-guidelines",
                "/about",
                "/prevention",
                "/privacy",
                "/accessibility",
                "/hide-your-visit",
                "/contact");
    }

    /// Whole addresses, pages in one language and everything for programs.
    public static Stream<String> everyKind() {
        return Stream.concat(
                pages().map(path -> "/en" + path),
                Stream.of(
                        "/en/news/feed.atom",
                        "/sitemap.xml",
                        "/sitemap-mt.xml",
                        "/robots.txt",
                        "/.well-known/security.txt"));
    }
}
