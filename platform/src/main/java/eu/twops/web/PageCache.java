package eu.twops.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.springframework.stereotype.Component;

/// Rendered public pages, ready to be sent: compressed, with the very headers they were first sent with.
/// A page stays until the site version changes or its own time runs out, whichever comes first.
@Component
class PageCache {

    /// The request attribute by which a response says how long it may be kept ([Page.Keep]).
    static final String KEEP = "eu.twops.web.keep";

    private static final long MOST_BYTES = 24L * 1024 * 1024;
    private static final int ENTRY_OVERHEAD = 1_024;

    private final SiteVersion version;
    private final Clock clock;
    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Kept kept) -> key.length() * 2 + kept.gzip().capacity() + ENTRY_OVERHEAD)
            .build();

    PageCache(SiteVersion version, Clock clock) {
        this.version = version;
        this.clock = clock;
    }

    /// @param until epoch milliseconds after which the page is no longer right
    record Kept(long version, long until, HttpFields headers, ByteBuffer gzip) {}

    Optional<Kept> find(String address) {
        var kept = pages.getIfPresent(address);
        if (kept == null) {
            return Optional.empty();
        }
        if (kept.version() != version.current() || clock.millis() >= kept.until()) {
            pages.invalidate(address);
            return Optional.empty();
        }
        return Optional.of(kept);
    }

    /// Keeps a page, unless something was published while it was being rendered.
    void keep(String address, Kept page) {
        if (page.version() == version.current()) {
            pages.put(address, page);
        }
    }

    long version() {
        return version.current();
    }
}
