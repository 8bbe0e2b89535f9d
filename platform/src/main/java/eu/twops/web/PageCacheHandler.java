package eu.twops.web;

import eu.twops.web.PageCache.Kept;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Answers from the page cache in front of the servlet container, and fills it: a page that says how long it stays
/// right
/// is gathered, compressed once and kept as it was sent.
class PageCacheHandler extends Handler.Wrapper {

    private static final int LONGEST_ADDRESS = 500;
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private final PageCache cache;
    private final SecurityHeaders security;

    PageCacheHandler(PageCache cache, SecurityHeaders security) {
        this.cache = cache;
        this.security = security;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var onion = security.isOnion(request) ? "onion:" : "";
        var address = onion + request.getHttpURI().getPathQuery();
        var readable = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (readable && address.length() <= LONGEST_ADDRESS) {
            var kept = cache.find(address);
            if (kept.isPresent()) {
                send(kept.get(), request, response, callback);
                return true;
            }
        }
        return super.handle(request, new Gathered(request, response, readable ? address : ""), callback);
    }

    private static void send(Kept page, Request request, Response response, Callback callback) {
        var compressed = acceptsGzip(request);
        var body = compressed ? page.gzip().duplicate() : Asset.unpacked(page.gzip());
        var headers = response.getHeaders();
        headers.add(page.headers());
        if (compressed) {
            headers.put(GZIP);
        }
        headers.put(HttpHeader.CONTENT_LENGTH, body.remaining());
        response.setStatus(200);
        response.write(true, body, callback);
    }

    private static boolean acceptsGzip(Request request) {
        return request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
    }

    /// A response that is gathered whole where it says how long it may be kept, and passed on untouched where not.
    private final class Gathered extends Response.Wrapper {

        private final Request request;
        private final String address;
        private final long version = cache.version();
        private @Nullable ByteArrayOutputStream gathering;
        private boolean begun;

        Gathered(Request request, Response response, String address) {
            super(request, response);
            this.request = request;
            this.address = address;
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (!begun) {
                begun = true;
                security.put(
                        getHeaders(), Request.getServerName(request), Request.getPathInContext(request), getStatus());
                gathering = request.getAttribute(PageCache.KEEP) == null ? null : new ByteArrayOutputStream(32_768);
            }
            if (gathering == null) {
                super.write(last, content, callback);
                return;
            }
            append(gathering, content);
            if (last) {
                finish(gathering.toByteArray(), callback);
            } else {
                callback.succeeded();
            }
        }

        private void append(ByteArrayOutputStream whole, @Nullable ByteBuffer content) {
            if (content != null && content.hasRemaining()) {
                var bytes = new byte[content.remaining()];
                content.get(bytes);
                whole.writeBytes(bytes);
            }
        }

        private void finish(byte[] plain, Callback callback) {
            var headers = getHeaders();
            headers.remove(HttpHeader.CONTENT_LENGTH);
            if (headers.get(HttpHeader.VARY) == null) {
                headers.put(VARY);
            }
            var kept = kept(plain, headers);
            var compressed = acceptsGzip(request);
            var body = compressed ? kept.gzip().duplicate() : ByteBuffer.wrap(plain);
            if (compressed) {
                headers.put(GZIP);
            }
            headers.put(HttpHeader.CONTENT_LENGTH, body.remaining());
            super.write(true, body, callback);
        }

        private Kept kept(byte[] plain, HttpFields headers) {
            var until = switch ((Page.Keep) request.getAttribute(PageCache.KEEP)) {
                case Page.Keep.Until(var instant) -> instant.toEpochMilli();
                case Page.Keep.UntilPublication() -> Long.MAX_VALUE;
                case Page.Keep.Never() -> 0L;
            };
            var page = new Kept(
                    version,
                    until,
                    encoded(headers),
                    ByteBuffer.wrap(Asset.gzip(plain)).asReadOnlyBuffer());
            if (until > 0 && getStatus() == 200 && !address.isEmpty() && address.length() <= LONGEST_ADDRESS) {
                cache.keep(address, page);
            }
            return page;
        }

        /// The fields as they go over the wire, encoded once; the date and what depends on the encoding are added anew.
        private static HttpFields encoded(HttpFields headers) {
            var kept = HttpFields.build();
            for (var field : headers) {
                if (field.getHeader() != HttpHeader.DATE) {
                    kept.add(
                            field instanceof PreEncodedHttpField
                                    ? field
                                    : new PreEncodedHttpField(field.getName(), field.getValue()));
                }
            }
            return kept.asImmutable();
        }
    }
}
