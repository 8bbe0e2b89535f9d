package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class BadInputTest {

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/zz, 404",
        "/zz/help, 404",
        "/DE, 404",
        "/de/help/me/zz, 404",
        "/de/help/me/DE, 404",
        "/de/help/nobody, 404",
        "/de/help/nobody/de, 404",
        "/de/help/me/de/more, 404",
        "/de/services/no-such-service, 404",
        "/de/services/UPPER, 404",
        "/de/news/no-such-news, 404",
        "/de/news?page=0, 404",
        "/de/news?page=99, 404",
        "/de/news?page=two, 400",
        "/de/news?page=99999999999999999999, 400",
        "/de/help/me/de?channel=pigeon, 400",
        "/de/help/me/de?channel=phone&channel=, 400",
        "/de/help/me/de?service_language=klingon, 400",
        "/de/help/me/de?age=17, 400",
        "/de/help/me/de?free=1, 400",
        "/de/help/me/de?age=adult&age=under18, 400",
        "/de/help/me/de?now=true, 400",
        "/de/help/me/de?region=fr-75, 400",
        "/de/help/me/de?setting=anywhere, 400",
        "/de/help/me?country=zz, 400",
        "/xx/news/feed.atom, 404",
        "/sitemap-zz.xml, 404",
        "/error, 404",
        "/actuator, 404",
        "/design, 404"
    })
    void anUnknownValueGetsAPageThatSaysSo(String path, int status) {
        var answer = reader.get(path, "Accept-Language", "de");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>").contains("href=\"/de/help\"");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("de");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("eu.twops");
    }

    @Test
    void aSlashTooManyLeadsToTheAddressWithoutIt() {
        var answer = reader.get("/de/help/");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/de/help");
        assertThat(reader.rawGet("//example.org/")).doesNotContain("Location: //");
    }

    @Test
    void theErrorPageSpeaksTheLanguageOfTheAddressElseOfTheReader() {
        assertThat(reader.get("/pl/nowhere", "Accept-Language", "de").body()).contains("<html lang=\"pl\"");
        assertThat(reader.get("/nowhere", "Accept-Language", "ar").body()).contains("<html lang=\"ar\" dir=\"rtl\"");
        assertThat(reader.get("/nowhere").body()).contains("<html lang=\"en\"");
    }

    @Test
    void programsGetAProblem() {
        var answer = reader.get("/en/nowhere", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de/services/'%20or%20'1'='1",
                "/de/services/%3Cscript%3E",
                "/de/help/me/de?channel=%3Cscript%3Ealert(1)%3C/script%3E",
                "/de?x=%0d%0aSet-Cookie:%20a=b",
                "/de/%0d%0aSet-Cookie:%20a=b",
                "/x?to=https://example.org",
                "/de/..",
                "/de/%2e%2e/%2e%2e/etc/passwd",
                "/de/\u00e9",
                "/\\..\\..",
                "*",
                "http://example.org/de"
            })
    void trickyAddressesAreNeverAnErrorOfOurs(String path) {
        var answer = reader.rawGet(path);
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(9, 10)).isIn("2", "3", "4");
        assertThat(answer).doesNotContain("Set-Cookie: a=b").doesNotContain("<script>alert");
        assertThat(answer).doesNotContain("Location: https://example.org");
    }

    @Test
    void longAddressesAndHeadersAreRefusedWithASentence() {
        assertThat(reader.rawGet("/de?" + "a".repeat(60_000))).startsWith("HTTP/1.1 414");
        var answer = reader.raw(
                "GET /de HTTP/1.1\r\nHost: localhost\r\nX: " + "b".repeat(60_000) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
    }

    @Test
    void aForgedHostNeverReachesAPage() {
        var answer = reader.raw("GET /en/about HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
        var redirect = reader.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(redirect).startsWith("HTTP/1.1 303").contains("Location: /en\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH", "TRACE", "CONNECT", "BREW"})
    void otherMethodsAreRefused(String method) {
        var answer = reader.raw(
                method + " /de HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").contains("Cache-Control: no-store");
    }

    @Test
    void acceptHeadersThatCannotBeReadDoNotMatter() {
        assertThat(reader.get("/en", "Accept", ";;;//").statusCode()).isLessThan(500);
        assertThat(reader.get("/en", "Accept", "image/png").statusCode()).isLessThan(500);
        assertThat(reader.get("/", "Accept-Language", "q=;;--,*;q=x").statusCode())
                .isEqualTo(303);
        assertThat(reader.get("/en", "Accept-Encoding", "gzip;q=0").body()).startsWith("<!DOCTYPE html>");
        assertThat(reader.get("/en", "Range", "bytes=0-10").statusCode()).isEqualTo(200);
    }
}
