package eu.twops.web;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.springframework.stereotype.Component;

/// The response headers of each part of the site, the same on every status. They are set in front of everything
/// else, so that an error of the server itself carries them too.
@Component
class SecurityHeaders {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String PERMISSIONS_POLICY = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(),"
            + " clipboard-read=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(),"
            + " idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    private static final HttpField TRANSPORT =
            field("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
    private static final HttpField NOT_STORED = field("Cache-Control", "no-store");
    private static final HttpField FOR_EVER = field("Cache-Control", "public, max-age=31536000, immutable");

    private static final List<HttpField> BASE = List.of(
            field("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            field("X-Content-Type-Options", "nosniff"),
            field("X-Frame-Options", "DENY"),
            field("X-XSS-Protection", "0"),
            field("Referrer-Policy", "no-referrer"),
            field("Cross-Origin-Opener-Policy", "same-origin"),
            field("Cross-Origin-Embedder-Policy", "require-corp"),
            field("Cross-Origin-Resource-Policy", "same-origin"),
            field("Origin-Agent-Cluster", "?1"),
            field("X-DNS-Prefetch-Control", "off"),
            field("Permissions-Policy", PERMISSIONS_POLICY));

    private final String onion;

    SecurityHeaders(SiteSettings site) {
        this.onion = site.onion();
    }

    /// Puts the headers for a path, as asked for under a host name, in place of any of the same names.
    void put(HttpFields.Mutable headers, String host, String path, int status) {
        BASE.forEach(headers::put);
        headers.put(path.startsWith("/a/") && (status == 0 || status == 200) ? FOR_EVER : NOT_STORED);
        var onionVisit = isOnion(host);
        if (!onionVisit) {
            headers.put(TRANSPORT);
        }
        if (!onion.isEmpty() && !onionVisit && !path.startsWith("/a/")) {
            headers.put("Onion-Location", "http://" + onion + path);
        }
    }

    /// Whether a visitor came through the onion service, whose pages differ in their headers.
    boolean isOnion(Request request) {
        return !onion.isEmpty() && isOnion(Request.getServerName(request));
    }

    private boolean isOnion(String host) {
        return !onion.isEmpty() && host.equals(onion);
    }

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }
}
