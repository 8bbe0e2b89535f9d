package eu.twops.directory;

import eu.twops.directory.Finding.Group;
import eu.twops.shared.Country;
import eu.twops.shared.Language;
import eu.twops.web.Answerable;
import eu.twops.web.Page;
import eu.twops.web.Redirect;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of help for one audience in one country, most usable first; honest where there is none.
@Controller
class FinderPage {

    /// The languages a visitor can ask a service for: every one that has a two-letter code, and those of all countries.
    private static final Set<String> SPOKEN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Country.values()).flatMap(country -> country.languages().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private final Finder finder;
    private final Voices voices;
    private final Clock clock;

    FinderPage(Finder finder, Voices voices, Clock clock) {
        this.finder = finder;
        this.voices = voices;
        this.clock = clock;
    }

    /// @param none what the page must open with where no service of the country is known; empty where there is one
    /// @param translated whether descriptions are shown whose translation nobody has reviewed
    /// @param noLanguage said where nothing listed works in the reader's language or one of the country; else empty
    /// @param choosing whether anything was chosen
    /// @param nothingMatches whether no service fulfils every choice, so that all are shown
    record View(
            String audience,
            String audienceName,
            String country,
            String countryName,
            String title,
            List<String> none,
            boolean unconfirmed,
            boolean translated,
            String noLanguage,
            List<Filter> filters,
            boolean choosing,
            boolean nothingMatches,
            List<Section> sections,
            String confidentiality,
            String emergency,
            Optional<ContactLink> childHelpline) {
        View {
            none = List.copyOf(none);
            filters = List.copyOf(filters);
            sections = List.copyOf(sections);
        }
    }

    /// A choice to narrow the list by; following it adds or removes it.
    record Filter(String text, String query, boolean chosen) {}

    /// @param before said above the section; empty where nothing is
    record Section(String id, String before, String title, String text, List<ServiceCard> cards) {
        Section {
            cards = List.copyOf(cards);
        }
    }

    @GetMapping("/{language}/help/{audience}/{code}")
    Answerable find(
            Language language,
            Audience audience,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> query) {
        var alias = HelpPage.alias(code);
        if (alias.isPresent()) {
            return Redirect.forGood("/%s/help/%s/%s"
                    .formatted(language.code(), audience.path(), alias.get().path()));
        }
        var country = Country.findByPath(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var choices = ChoicesForm.read(query, country, SPOKEN)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var findings = finder.find(audience, country, choices, language);
        return Page.of(JtefinderGenerated::render, view(audience, country, choices, findings, voices.in(language)))
                .keptUntil(rightUntil(findings, country));
    }

    /// Until something listed opens or closes, or the day ends, after which "today" means another day.
    private Instant rightUntil(Findings findings, Country country) {
        var now = clock.instant();
        var midnight = LocalDate.ofInstant(now, country.zone())
                .plusDays(1)
                .atStartOfDay(country.zone())
                .toInstant();
        return findings.findChanges()
                .filter(change -> change.isBefore(midnight))
                .orElse(midnight);
    }

    private View view(Audience audience, Country country, Choices choices, Findings findings, Voice voice) {
        var name = country.nameIn(voice.language());
        var noLaw = findings.coverage().lacksOwnService() ? voice.say("directory.nolaw", "country", name) : "";
        var cards = new ServiceCards(audience, country, voice, clock.instant());
        return new View(
                audience.path(),
                voice.say("directory.title." + audience.code()),
                country.path(),
                name,
                voice.say("directory.titlein." + audience.code(), "country", name),
                none(audience, findings, name, voice),
                findings.anyUnverified(),
                findings.shown().stream().anyMatch(finding -> translated(finding.service(), voice)),
                noLanguage(findings, country, voice),
                new Filters(audience, country, choices, findings, voice).all(),
                !choices.isEmpty(),
                findings.nothingMatches(),
                sections(findings, cards, name, noLaw, voice),
                findings.in(Group.OTHER_AUDIENCES).isEmpty() ? noLaw : "",
                EmergencyNumber.of(country).orElse(""),
                childHelpline(findings, voice));
    }

    /// Whether the description is shown in the reader's language, which is not the one it was written in. No
    /// translation
    /// has been reviewed yet.
    static boolean translated(Service service, Voice voice) {
        return voice.language() != Language.EN
                && service.description().wordings().containsKey(voice.language().code());
    }

    private static List<String> none(Audience audience, Findings findings, String country, Voice voice) {
        if (findings.coverage() == Coverage.PARTIAL) {
            var parts = findings.all().stream()
                    .filter(finding -> finding.group() == Group.IN_COUNTRY)
                    .filter(finding -> finding.service().isFor(audience)
                            && !finding.service().temporarilyClosed())
                    .flatMap(finding -> finding.service().areas().stream())
                    .filter(Area::isRegion)
                    .map(Area::code)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return List.of(voice.say("directory.partial", "parts", parts));
        }
        if (!findings.coverage().lacksOwnService()) {
            return List.of();
        }
        return List.of(
                voice.say("directory.none." + audience.code(), "country", country),
                findings.findChecked()
                        .map(day -> voice.say("directory.checked", "date", voice.date(day)))
                        .orElseGet(() -> voice.say("directory.unchecked")));
    }

    private static String noLanguage(Findings findings, Country country, Voice voice) {
        var listed = findings.shown().stream()
                .filter(finding -> finding.group() != Group.OTHER_AUDIENCES)
                .toList();
        var understood = listed.stream()
                .anyMatch(finding -> finding.service().languages().isEmpty()
                        || finding.speaksTo(voice.language())
                        || country.languages().stream().anyMatch(finding::speaks));
        if (listed.isEmpty() || understood) {
            return "";
        }
        var names = Stream.concat(Stream.of(voice.language().code()), country.languages().stream())
                .distinct()
                .map(voice::languageName)
                .collect(Collectors.joining(", "));
        return voice.say("directory.nolanguage", "languages", names);
    }

    /// Where the country has no service that runs, one that is closed for a while comes after those of the world.
    private static final List<Group> WITHOUT_OWN =
            List.of(Group.NEIGHBOURING, Group.INTERNATIONAL, Group.IN_COUNTRY, Group.OTHER_AUDIENCES);

    private static List<Section> sections(
            Findings findings, ServiceCards cards, String country, String noLaw, Voice voice) {
        var sections = new ArrayList<Section>();
        for (var group : findings.coverage().lacksOwnService() ? WITHOUT_OWN : List.of(Group.values())) {
            var found = findings.in(group);
            if (found.isEmpty()) {
                continue;
            }
            var key = switch (group) {
                case IN_COUNTRY -> "own";
                case NEIGHBOURING -> "neighbour";
                case INTERNATIONAL -> "world";
                case OTHER_AUDIENCES -> "others";
            };
            sections.add(new Section(
                    key,
                    group == Group.OTHER_AUDIENCES ? noLaw : "",
                    voice.say("directory.group." + key, "country", country),
                    voice.say("directory.grouptext." + key, "country", country),
                    found.stream().map(cards::card).toList()));
        }
        return List.copyOf(sections);
    }

    /// The number for children that the country itself lists, where it lists one.
    private static Optional<ContactLink> childHelpline(Findings findings, Voice voice) {
        return findings.all().stream()
                .filter(finding -> finding.group() != Group.INTERNATIONAL)
                .filter(finding -> finding.service().primaryAudience() == Audience.YOUNG_PERSON)
                .flatMap(finding -> finding.channels().stream()
                        .map(Finding.OpenChannel::channel)
                        .filter(channel -> channel.type() == ChannelType.PHONE && !channel.forSome())
                        .flatMap(channel ->
                                ContactLink.of(channel, finding.service().phoneRegion(), voice).stream()))
                .findFirst();
    }
}
