package eu.twops.web;

import eu.twops.shared.Language;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page as a value: a template, its view, and what the shell around it must know. Controllers return it, `web`
/// turns it into bytes.
///
/// @param status what HTTP status it is answered with
/// @param languages the languages this very page really exists in, offered to search engines as alternates
/// @param indexed whether search engines may list it; never for unconfirmed or unreviewed content
/// @param keep how long the rendered page stays right
public record Page(Body body, int status, Set<Language> languages, boolean indexed, Keep keep) implements Answerable {

    private static final Set<Language> ALL = Set.copyOf(EnumSet.allOf(Language.class));

    public Page {
        languages = Set.copyOf(languages);
    }

    /// How long the page cache may keep a page.
    public sealed interface Keep {
        /// Not at all.
        record Never() implements Keep {}

        /// Until anything on the site is published anew.
        record UntilPublication() implements Keep {}

        /// Until a known instant (an opening or closing), or a publication before it.
        record Until(Instant instant) implements Keep {}
    }

    /// What renders the inside of the page.
    @FunctionalInterface
    public interface Body {
        void render(HtmlTemplateOutput output, Frame page);
    }

    /// A page in every language, indexed, kept until the next publication.
    public static <V> Page of(Template<V> template, V view) {
        return new Page(
                (output, page) -> template.render(output, NoInterceptor.NONE, page, view),
                200,
                ALL,
                true,
                new Keep.UntilPublication());
    }

    public Page withStatus(int newStatus) {
        return new Page(body, newStatus, languages, indexed, newStatus == 200 ? keep : new Keep.Never());
    }

    public Page in(Set<Language> reallyIn) {
        return new Page(body, status, reallyIn, indexed, keep);
    }

    public Page notIndexed() {
        return new Page(body, status, languages, false, keep);
    }

    /// Kept until this instant at the latest; where there is none, until the next publication.
    public Page keptUntil(@Nullable Instant instant) {
        return new Page(
                body,
                status,
                languages,
                indexed,
                instant == null ? new Keep.UntilPublication() : new Keep.Until(instant));
    }

    public Page notKept() {
        return new Page(body, status, languages, indexed, new Keep.Never());
    }
}
