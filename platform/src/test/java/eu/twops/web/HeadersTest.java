package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.SiteTest;
import eu.twops.shared.Language;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class HeadersTest {

    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(),"
                    + " fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(),"
                    + " xr-spatial-tracking=()";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src"
                    + " 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none'";

    /// The values of the safety reference, written out again so that a change of the code is noticed.
    private static final Map<String, String> BASE = base();

    private static Map<String, String> base() {
        var base = new LinkedHashMap<String, String>();
        base.put("Content-Security-Policy", POLICY);
        base.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
        base.put("X-Content-Type-Options", "nosniff");
        base.put("X-Frame-Options", "DENY");
        base.put("X-XSS-Protection", "0");
        base.put("Referrer-Policy", "no-referrer");
        base.put("Cross-Origin-Opener-Policy", "same-origin");
        base.put("Cross-Origin-Embedder-Policy", "require-corp");
        base.put("Cross-Origin-Resource-Policy", "same-origin");
        base.put("Origin-Agent-Cluster", "?1");
        base.put("X-DNS-Prefetch-Control", "off");
        base.put("Permissions-Policy", PERMISSIONS);
        base.put("Cache-Control", "no-store");
        return base;
    }

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfEveryKindAnswersWithTheExactHeadersAndLeavesNothingBehind(Language language) {
        PublicPaths.pages().map(path -> "/" + language.code() + path).forEach(this::assertPublic);
    }

    @ParameterizedTest
    @MethodSource("eu.twops.web.PublicPaths#everyKind")
    void soDoesEverythingForPrograms(String path) {
        assertPublic(path);
    }

    /// Rendered anew, and from the cache.
    private void assertPublic(String path) {
        for (var answer : new HttpResponse<?>[] {reader.get(path), reader.get(path)}) {
            assertThat(answer.statusCode()).as(path).isLessThan(400);
            assertExact(answer);
        }
    }

    @Test
    void refusalsAndMistakesCarryTheSameHeaders() {
        assertAnswer(reader.get("/de/nowhere"), 404);
        assertAnswer(reader.get("/de/help/me/de?now=perhaps"), 400);
        assertAnswer(reader.method("POST", "/de"), 405);
        assertAnswer(reader.method("PUT", "/de/help"), 405);
        assertAnswer(reader.post("/de", new byte[10 * 1024 * 1024]), 413);
    }

    @Test
    void redirectsCarryThemToo() {
        assertAnswer(reader.get("/"), 303);
        assertAnswer(reader.get("/x"), 303);
        assertAnswer(reader.get("/de/help/me/uk"), 301);
        assertAnswer(reader.get("/de/help/me?country=de"), 303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%ff",
                "/de/%00",
                "/de/%c3%28",
                "/de/help/me/de?now=%ff",
                "/de//help",
                "/de/..%2fetc",
                "/de/help;a=b"
            })
    void anAddressThatIsNotOneIsRefusedBeforeAnyPageWithTheSameHeaders(String path) {
        var answer = reader.rawGet(path);
        assertThat(answer).startsWith("HTTP/1.1 40");
        BASE.forEach((name, value) -> assertThat(answer).contains(name + ": " + value + "\r\n"));
        assertThat(answer).contains("<html lang=");
    }

    @Test
    void whatIsNotHttpIsRefusedWithTheSameHeaders() {
        var answer = reader.raw("GET /de HTTP/9.9\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer).doesNotContain("Server:").doesNotContain("Jetty");
        BASE.forEach((name, value) -> assertThat(answer).contains(name + ": " + value + "\r\n"));
    }

    @Test
    void filesNamedByTheirContentMayBeKeptForEver() {
        var page = reader.get("/en").body();
        var matcher =
                java.util.regex.Pattern.compile("/a/[0-9a-f]{16}\\.[a-z]+").matcher(page);
        var count = 0;
        while (matcher.find()) {
            var answer = reader.get(matcher.group());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
            assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
            count++;
        }
        assertThat(count).isEqualTo(3);
        assertAnswer(reader.get("/a/0000000000000000.css"), 404);
    }

    private static void assertAnswer(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
        assertExact(answer);
    }

    private static void assertExact(HttpResponse<?> answer) {
        BASE.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as("%s of %s", name, answer.uri())
                .containsExactly(value));
        for (var unwanted :
                new String[] {"Set-Cookie", "Server", "X-Powered-By", "ETag", "Reporting-Endpoints", "Report-To", "NEL"
                }) {
            assertThat(answer.headers().allValues(unwanted)).as(unwanted).isEmpty();
        }
    }
}
