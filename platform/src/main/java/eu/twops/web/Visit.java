package eu.twops.web;

import eu.twops.shared.Language;
import org.jspecify.annotations.Nullable;

/// What the address of a request says about its reader: the language and the place below it.
record Visit(Language language, Frame.Place place) {

    /// From a path such as `/de/help/me`; where it does not begin with a language, the reader's own is taken and
    /// the place is home.
    static Visit of(String path, @Nullable String query, @Nullable String acceptLanguage) {
        var end = path.indexOf('/', 1);
        var first = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        var rest = end < 0 ? "" : path.substring(end + 1);
        return Language.find(first)
                .map(language -> new Visit(language, new Frame.Place(rest, query == null ? "" : "?" + query)))
                .orElseGet(() ->
                        new Visit(Language.accepted(acceptLanguage == null ? "" : acceptLanguage), Frame.Place.HOME));
    }

    /// The same reader at home, for pages that do not exist in this place.
    Visit atHome() {
        return new Visit(language, Frame.Place.HOME);
    }
}
