package eu.twops.portal;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of texts the public site has.
enum Kind {
    PAGES("pages"),
    FAQ("faq"),
    NEWS("news"),
    ARTICLES("articles"),
    RESOURCES("resources");

    private final String path;

    Kind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /// Whether it has a list by date, and a feed.
    boolean dated() {
        return this == NEWS || this == ARTICLES || this == RESOURCES;
    }

    static Optional<Kind> findDated(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.dated() && kind.path.equals(path))
                .findFirst();
    }
}
