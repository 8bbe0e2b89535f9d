package eu.twops.web;

import eu.twops.shared.Language;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/// Turns a [Page] into bytes.
@Component
class Renderer {

    private static final int USUAL_BYTES = 48 * 1024;

    private final Voices voices;
    private final Assets assets;
    private final SiteSettings site;

    Renderer(Voices voices, Assets assets, SiteSettings site) {
        this.voices = voices;
        this.assets = assets;
        this.site = site;
    }

    byte[] render(Page page, Language language, Frame.Place place) {
        var bytes = new Utf8ByteOutput(USUAL_BYTES);
        page.body()
                .render(new OwaspHtmlTemplateOutput(bytes), new Frame(voices.in(language), place, page, assets, site));
        return bytes.toByteArray();
    }
}
