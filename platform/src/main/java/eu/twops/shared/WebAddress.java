package eu.twops.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// An `http` or `https` address of another site; nothing else may become a link that leaves ours.
public record WebAddress(String value) {

    private static final int LONGEST = 2_000;

    public WebAddress {
        if (!acceptable(value)) {
            throw new IllegalArgumentException("not a web address: it must start with https:// or http://");
        }
    }

    /// The address, with `https://` put before it where it has no scheme, as people write addresses.
    public static Optional<WebAddress> find(String text) {
        var trimmed = text.strip();
        var whole = trimmed.contains("://") ? trimmed : "https://" + trimmed;
        return acceptable(whole) ? Optional.of(new WebAddress(whole)) : Optional.empty();
    }

    private static boolean acceptable(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// The host alone, for people to read: `www.example.org`.
    public String host() {
        return URI.create(value).getHost();
    }

    @Override
    public String toString() {
        return value;
    }
}
