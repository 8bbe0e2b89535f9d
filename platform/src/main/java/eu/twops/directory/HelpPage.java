package eu.twops.directory;

import eu.twops.shared.Country;
import eu.twops.shared.Language;
import eu.twops.web.Answerable;
import eu.twops.web.Page;
import eu.twops.web.Redirect;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first two questions of the finder: for whom, and in which country. Every answer is a plain link as well.
@Controller
class HelpPage {

    private final Voices voices;

    HelpPage(Voices voices) {
        this.voices = voices;
    }

    /// @param audiences the choices, in the order they are offered
    record View(List<Choice> audiences) {
        View {
            audiences = List.copyOf(audiences);
        }
    }

    record Choice(String path, String title, String text) {}

    record CountryView(String audience, String title, List<CountryChoice> countries) {
        CountryView {
            countries = List.copyOf(countries);
        }
    }

    record CountryChoice(String path, String name) {}

    @GetMapping("/{language}/help")
    Page ask(Language language) {
        var voice = voices.in(language);
        return Page.of(
                JtehelpGenerated::render,
                new View(Arrays.stream(Audience.values())
                        .map(audience -> new Choice(
                                "help/" + audience.path(),
                                voice.say("directory.choice." + audience.code()),
                                voice.say("directory.choicetext." + audience.code())))
                        .toList()));
    }

    /// The list of countries; a country sent by the form leads to the address of its page.
    @GetMapping("/{language}/help/{audience}")
    Answerable askCountry(
            Language language,
            Audience audience,
            @RequestParam(name = "country", required = false) @Nullable Country country) {
        if (country != null) {
            return Redirect.seeOther("/%s/help/%s/%s".formatted(language.code(), audience.path(), country.path()));
        }
        var voice = voices.in(language);
        return Page.of(
                JtehelpcountryGenerated::render,
                new CountryView(audience.path(), voice.say("directory.title." + audience.code()), countries(voice)));
    }

    private static List<CountryChoice> countries(Voice voice) {
        return Arrays.stream(Country.values())
                .map(country -> new CountryChoice(country.path(), country.nameIn(voice.language())))
                .sorted(Comparator.comparing(CountryChoice::name, voice.alphabet()))
                .toList();
    }

    /// Codes people know from elsewhere lead to the ISO code.
    static Optional<Country> alias(String code) {
        return switch (code) {
            case "el" -> Optional.of(Country.GR);
            case "uk" -> Optional.of(Country.GB);
            default -> Optional.empty();
        };
    }
}
