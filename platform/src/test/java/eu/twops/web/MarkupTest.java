package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.SiteTest;
import eu.twops.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.InputSource;

/// Every type of page in every language is valid HTML, light enough, and asks nothing of anyone else.
@SiteTest
class MarkupTest {

    private static final int MOST_BYTES = 30_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNuHtmlCheckerFindsNoError(Language language) throws ReflectiveOperationException {
        var checker = new NuHtmlChecker();
        var reader = new Reader(port);
        for (var path :
                Stream.concat(PublicPaths.pages(), Stream.of("/nowhere")).toList()) {
            var page = reader.get("/" + language.code() + path).body();
            assertThat(checker.errors(page)).as("/" + language.code() + path).isEmpty();
        }
    }

    @Test
    void theCheckerDoesFindErrors() throws ReflectiveOperationException {
        assertThat(new NuHtmlChecker().errors("<p><b></p>")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsLightAndOurOwn(Language language) {
        var reader = new Reader(port);
        for (var path : PublicPaths.pages().toList()) {
            var address = "/" + language.code() + path;
            var page = reader.get(address).body();
            var files = Pattern.compile("(?:href|src)=\"(/a/[^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .toList();
            var bytes = compressed(reader, address)
                    + files.stream().mapToInt(file -> compressed(reader, file)).sum();
            assertThat(bytes).as("bytes of " + address).isLessThan(MOST_BYTES);
            assertThat(Pattern.compile(
                                    "<(script|link rel=\"stylesheet\"|img|iframe|video|audio|object|embed)[^>]*(src|href)=\"(?!/a/)")
                            .matcher(page)
                            .find())
                    .as("anything loaded from elsewhere by " + address)
                    .isFalse();
        }
    }

    private static int compressed(Reader reader, String path) {
        return (int) reader.get(path, "Accept-Encoding", "gzip")
                .headers()
                .firstValueAsLong("Content-Length")
                .orElseThrow();
    }

    @Test
    void compressedAndPlainAreTheSamePage() throws Exception {
        var plain = new Reader(port).get("/sv/help/me/se").body();
        var raw = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(
                                        java.net.URI.create(new Reader(port).address("/sv/help/me/se")))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        var unpacked = new ByteArrayOutputStream();
        new GZIPInputStream(new ByteArrayInputStream(raw.body())).transferTo(unpacked);
        assertThat(unpacked.toString(StandardCharsets.UTF_8)).isEqualTo(plain);
    }

    @Test
    void feedsAndSiteMapsAreWellFormedAndLeadToPagesThatExist() throws Exception {
        var reader = new Reader(port);
        for (var path : List.of("/en/news/feed.atom", "/ar/articles/feed.atom", "/sitemap.xml", "/sitemap-en.xml")) {
            var answer = reader.get(path);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .contains("xml");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.body())));
        }
        var locations = Pattern.compile("<loc>[^<]*?(/[a-z]{2}(?:/[^<]*)?)</loc>")
                .matcher(reader.get("/sitemap-en.xml").body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(locations).hasSizeGreaterThan(200);
        for (var number = 0; number < locations.size(); number += 7) {
            var location = locations.get(number);
            var answer = reader.get(location);
            assertThat(answer.statusCode()).as(location).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Robots-Tag")).as(location).isEmpty();
        }
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        var reader = new Reader(port);
        PublicPaths.pages()
                .map(path -> reader.get("/en" + path).body())
                .flatMap(page -> Pattern.compile("href=\"(/[^\"#]*)")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1).replace("&amp;", "&")))
                .distinct()
                .filter(link -> link.startsWith("/en"))
                .forEach(link ->
                        assertThat(reader.get(link).statusCode()).as(link).isLessThan(400));
    }
}
