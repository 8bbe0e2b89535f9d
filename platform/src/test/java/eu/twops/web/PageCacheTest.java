package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.SiteTest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class PageCacheTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SiteVersion version;

    @Autowired
    private PageCache cache;

    @Autowired
    private JdbcClient database;

    @Test
    void aPageFromTheCacheIsTheVeryPageThatWasFirstSent() {
        var reader = new Reader(port);
        version.raise();
        var first = reader.get("/fi/about");
        assertThat(cache.find("/fi/about")).isPresent();
        var second = reader.get("/fi/about");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(comparable(second)).isEqualTo(comparable(first));
        assertThat(reader.get("/fi/about", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void askingForTheHeadFillsTheCacheAndSendsNoBody() {
        version.raise();
        var request = "HEAD /fi/accessibility HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        for (var visit = 0; visit < 2; visit++) {
            assertThat(new Reader(port).raw(request)).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        }
        assertThat(new Reader(port).get("/fi/accessibility").body()).contains("</html>");
    }

    @Test
    void aPublicationOnAnotherNodeIsSeenWithinASecond() throws InterruptedException {
        var reader = new Reader(port);
        reader.get("/fi/contact");
        assertThat(cache.find("/fi/contact")).isPresent();
        database.sql("update web_site_version set version = version + 1").update();
        Thread.sleep(1_300);
        assertThat(cache.find("/fi/contact")).isEmpty();
    }

    @Test
    void errorsAndRedirectsAreNotKept() {
        var reader = new Reader(port);
        reader.get("/fi/nowhere");
        reader.get("/fi/help/me/uk");
        reader.get("/fi/help/me/fi?now=perhaps");
        assertThat(cache.find("/fi/nowhere")).isEmpty();
        assertThat(cache.find("/fi/help/me/uk")).isEmpty();
        assertThat(cache.find("/fi/help/me/fi?now=perhaps")).isEmpty();
    }

    @Test
    void aPageWithATimeIsNotServedAfterIt() {
        var clock = new SetClock(Instant.parse("2026-11-25T10:00:00Z"));
        var timed = new PageCache(version, clock);
        var until = clock.instant().plus(Duration.ofMinutes(40)).toEpochMilli();
        timed.keep("/de", kept(until));
        clock.now = clock.now.plus(Duration.ofMinutes(39));
        assertThat(timed.find("/de")).isPresent();
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(timed.find("/de")).isEmpty();
    }

    @Test
    void aPageRenderedBeforeAPublicationIsNotKeptAfterIt() {
        var page = kept(Long.MAX_VALUE);
        version.raise();
        cache.keep("/fi/late", page);
        assertThat(cache.find("/fi/late")).isEmpty();
    }

    private PageCache.Kept kept(long until) {
        var empty = ByteBuffer.allocate(0);
        return new PageCache.Kept(version.current(), until, HttpFields.EMPTY, empty);
    }

    private static Map<String, List<String>> comparable(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private static final class SetClock extends Clock {
        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
