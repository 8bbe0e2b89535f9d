package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.web.Page;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Frequent questions, in groups.
@Controller
class FaqPage {

    private static final List<String> GROUPS = List.of("help", "prevention", "platform");

    private final Texts texts;
    private final Voices voices;

    FaqPage(Texts texts, Voices voices) {
        this.texts = texts;
        this.voices = voices;
    }

    record View(String label, List<Group> groups) {
        View {
            groups = List.copyOf(groups);
        }
    }

    record Group(String id, String title, List<Question> questions) {
        Group {
            questions = List.copyOf(questions);
        }
    }

    record Question(String id, Language language, String title, Content answer) {
        static Question of(Edition text, Voice voice) {
            var html = Markdown.html(text.body(), voice.language(), text.title());
            return new Question(
                    text.slug().value(), text.language(), text.title(), output -> output.writeContent(html));
        }
    }

    @GetMapping("/{language}/faq")
    Page questions(Language language) {
        var voice = voices.in(language);
        var all = texts.all(Kind.FAQ, language);
        var groups = GROUPS.stream()
                .map(group -> new Group(
                        group,
                        voice.say("portal.faq." + group),
                        all.stream()
                                .filter(text -> text.group().equals(group))
                                .map(text -> Question.of(text, voice))
                                .toList()))
                .filter(group -> !group.questions().isEmpty())
                .toList();
        var label = all.stream()
                .map(text -> TextView.label(text, voice))
                .filter(text -> !text.isEmpty())
                .findFirst();
        var page = Page.of(JtefaqGenerated::render, new View(label.orElse(""), groups))
                .in(texts.languages(Kind.FAQ));
        return label.isPresent() ? page.notIndexed() : page;
    }
}
