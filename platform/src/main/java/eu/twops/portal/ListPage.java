package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.web.Page;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// News, articles and resources as lists, newest first.
@Controller
class ListPage {

    static final int PER_PAGE = 20;

    private final Texts texts;
    private final Voices voices;

    ListPage(Texts texts, Voices voices) {
        this.texts = texts;
        this.voices = voices;
    }

    record View(String kind, String title, String lead, List<Item> items, int number, int pages) {
        View {
            items = List.copyOf(items);
        }
    }

    record Item(String path, Language language, String title, String summary, String date) {
        static Item of(Edition text, Voice voice) {
            return new Item(
                    text.path(),
                    text.language(),
                    text.title(),
                    text.summary(),
                    text.findDate().map(voice::date).orElse(""));
        }
    }

    @GetMapping("/{language}/{kind:news|articles|resources}")
    Page list(
            Language language, @PathVariable String kind, @RequestParam(name = "page", defaultValue = "1") int number) {
        var dated = Kind.findDated(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var voice = voices.in(language);
        var all = texts.all(dated, language);
        var pages = Math.max(1, (all.size() + PER_PAGE - 1) / PER_PAGE);
        if (number < 1 || number > pages) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var items = all.stream()
                .skip((long) (number - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .map(text -> Item.of(text, voice))
                .toList();
        return Page.of(
                        JtelistGenerated::render,
                        new View(
                                kind,
                                voice.say("portal." + kind + ".title"),
                                voice.say("portal." + kind + ".lead"),
                                items,
                                number,
                                pages))
                .in(texts.languages(dated));
    }
}
