package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.web.Voice;
import gg.jte.Content;
import java.util.Optional;

/// A text as a page shows it.
///
/// @param language the language it is really in, which may not be the reader's
/// @param label what a reader must know about it: not translated yet, not reviewed yet, an example; empty when nothing
/// @param body ready HTML, made by [Markdown], which lets no HTML through
record TextView(
        Language language,
        String title,
        String summary,
        String label,
        String date,
        Optional<ResourceView> resource,
        Content body,
        String listPath,
        String listTitle) {

    record ResourceView(String address, String host, String licence) {}

    static TextView of(Edition text, Voice voice) {
        var html = Markdown.html(text.body(), voice.language(), text.title());
        return new TextView(
                text.language(),
                text.title(),
                text.summary(),
                label(text, voice),
                text.findDate().map(voice::date).orElse(""),
                text.findLink().map(link -> new ResourceView(link.value(), link.host(), text.licence())),
                output -> output.writeContent(html),
                text.kind().dated() ? text.kind().path() : "",
                text.kind().dated() ? voice.say("portal." + text.kind().path() + ".title") : "");
    }

    static String label(Edition text, Voice voice) {
        if (text.language() != voice.language()) {
            return voice.say("portal.label.untranslated");
        }
        return text.reviewed() ? "" : voice.say("web.label.unreviewed");
    }
}
