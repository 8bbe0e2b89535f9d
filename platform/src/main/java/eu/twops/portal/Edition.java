package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.shared.Slug;
import eu.twops.shared.WebAddress;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text in one language.
///
/// @param reviewed whether it is the original or a translation that a native speaker has reviewed
/// @param example whether it only shows what the platform can do
/// @param date absent for texts that have no place in time
/// @param order among texts of its kind that are not dated
/// @param group a heading it is listed under; empty where there is none
/// @param link the resource itself, for texts that describe one
record Edition(
        Kind kind,
        Slug slug,
        Language language,
        String title,
        String summary,
        boolean reviewed,
        boolean example,
        @Nullable LocalDate date,
        int order,
        String group,
        @Nullable WebAddress link,
        String licence,
        String body) {

    Optional<LocalDate> findDate() {
        return Optional.ofNullable(date);
    }

    Optional<WebAddress> findLink() {
        return Optional.ofNullable(link);
    }

    /// Where it stands below the language.
    String path() {
        return switch (kind) {
            case PAGES -> slug.value();
            case FAQ -> "faq";
            case NEWS, ARTICLES, RESOURCES -> kind.path() + "/" + slug;
        };
    }

    /// Whether it still awaits a review or is an example: then search engines are asked not to list it.
    boolean provisional() {
        return example || !reviewed;
    }
}
