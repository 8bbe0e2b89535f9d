package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.web.Page;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: one promise, four entrances in the visitor's words, the goals, what is new, and frequent questions.
@Controller
class HomePage {

    private static final int NEWEST = 3;
    private static final int QUESTIONS = 4;

    private final Texts texts;
    private final Voices voices;

    HomePage(Texts texts, Voices voices) {
        this.texts = texts;
        this.voices = voices;
    }

    record View(
            List<String> doors,
            List<String> goals,
            List<Column> columns,
            List<FaqPage.Question> questions,
            String label) {
        View {
            doors = List.copyOf(doors);
            goals = List.copyOf(goals);
            columns = List.copyOf(columns);
            questions = List.copyOf(questions);
        }
    }

    record Column(String path, String title, String all, List<ListPage.Item> items) {
        Column {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/{language}")
    Page home(Language language) {
        var voice = voices.in(language);
        var questions = texts.newest(Kind.FAQ, language, QUESTIONS);
        var label = questions.stream()
                .map(text -> TextView.label(text, voice))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return Page.of(
                JtehomeGenerated::render,
                new View(
                        List.of("me", "someone", "harmed", "work"),
                        List.of("people", "victims", "communities", "situations"),
                        List.of(column(Kind.NEWS, voice), column(Kind.ARTICLES, voice), column(Kind.RESOURCES, voice)),
                        questions.stream()
                                .map(text -> FaqPage.Question.of(text, voice))
                                .toList(),
                        label));
    }

    private Column column(Kind kind, Voice voice) {
        return new Column(
                kind.path(),
                voice.say("portal." + kind.path() + ".title"),
                voice.say("portal." + kind.path() + ".all"),
                texts.newest(kind, voice.language(), NEWEST).stream()
                        .map(text -> ListPage.Item.of(text, voice))
                        .toList());
    }
}
