package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.shared.Slug;
import eu.twops.web.Page;
import eu.twops.web.Voices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The texts of the site, each on a page of its own.
@Controller
class TextPage {

    private final Texts texts;
    private final Voices voices;

    TextPage(Texts texts, Voices voices) {
        this.texts = texts;
        this.voices = voices;
    }

    @GetMapping("/{language}/{slug:about|prevention|privacy|accessibility|hide-your-visit|contact}")
    Page page(Language language, Slug slug) {
        return show(Kind.PAGES, slug, language);
    }

    @GetMapping("/{language}/{kind:news|articles|resources}/{slug}")
    Page item(Language language, @PathVariable String kind, Slug slug) {
        return show(Kind.findDated(kind).orElseThrow(TextPage::notFound), slug, language);
    }

    private Page show(Kind kind, Slug slug, Language language) {
        var text = texts.find(kind, slug, language).orElseThrow(TextPage::notFound);
        var page = Page.of(JtetextGenerated::render, TextView.of(text, voices.in(language)))
                .in(texts.languages(kind, slug));
        return text.provisional() || text.language() != language ? page.notIndexed() : page;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
