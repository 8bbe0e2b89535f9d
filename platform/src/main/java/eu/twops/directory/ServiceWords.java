package eu.twops.directory;

import eu.twops.directory.ServiceCard.Tag;
import eu.twops.shared.Language;
import eu.twops.shared.Text;
import eu.twops.web.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What is said of a service, in one language: the same words in lists and on its page.
record ServiceWords(Service service, VerificationState verification, Voice voice) {

    private static final int MOST_LANGUAGES = 4;

    Line text() {
        return line(service.description());
    }

    private Line line(Text text) {
        var base = service.findBaseCountry().map(country -> country.languages()).orElse(List.of());
        var wording = text.in(voice.language(), base);
        return new Line(wording.language(), wording.wording());
    }

    /// What stays confidential: the limits where a source states them, else only what is known, and the advice to ask.
    Line keep() {
        var limits = service.confidentiality().limits();
        if (limits != null) {
            return line(limits);
        }
        var key = service.anonymous() == Answer.YES ? "directory.keep.anonymous" : "directory.keep.unknown";
        return new Line(voice.language().code(), voice.say(key));
    }

    String cost() {
        return switch (service.free()) {
            case YES -> voice.say("directory.cost.free");
            case NO -> voice.say("directory.cost.paid");
            case PARTLY -> voice.say("directory.cost.partly");
            case OPTIONAL, UNKNOWN -> voice.say("directory.cost.unknown");
        };
    }

    /// The answer to "anonymous?" in a list of facts.
    String anonymousAnswer() {
        if (service.anonymous() != Answer.YES) {
            return anonymity();
        }
        return voice.say(verification.confirmed() ? "directory.yes" : "directory.yes.published");
    }

    String anonymity() {
        return switch (service.anonymous()) {
            case YES -> voice.say("directory.anonymous.yes");
            case OPTIONAL, PARTLY -> voice.say("directory.anonymous.optional");
            case NO -> voice.say("directory.anonymous.no");
            case UNKNOWN -> voice.say("directory.anonymous.unknown");
        };
    }

    List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        if (service.free() != Answer.UNKNOWN) {
            tags.add(new Tag(cost(), service.free() != Answer.YES));
        }
        if (service.anonymous() != Answer.UNKNOWN) {
            tags.add(new Tag(anonymity(), service.anonymous() == Answer.NO));
        }
        languageNames().stream().limit(MOST_LANGUAGES).forEach(name -> tags.add(new Tag(name, true)));
        if (service.languages().size() > MOST_LANGUAGES) {
            tags.add(new Tag("+ " + (service.languages().size() - MOST_LANGUAGES), true));
        }
        return List.copyOf(tags);
    }

    /// The languages it speaks by name; the reader's own first.
    List<String> languageNames() {
        Language reader = voice.language();
        return service.languages().stream()
                .sorted((one, other) -> Boolean.compare(other.equals(reader.code()), one.equals(reader.code())))
                .map(voice::languageName)
                .toList();
    }

    String languages() {
        return service.languages().isEmpty()
                ? voice.say("directory.languages.unknown")
                : String.join(", ", languageNames());
    }

    /// The honest label: confirmed when and how, or not confirmed and seen when.
    String label() {
        var confirmation = service.findVerification();
        if (verification == VerificationState.UNVERIFIED || confirmation.isEmpty()) {
            return unconfirmed();
        }
        var day = voice.date(confirmation.get().verifiedOn());
        return verification == VerificationState.STALE
                ? voice.say("directory.label.stale", "date", day)
                : voice.say("directory.label.confirmed", "date", day);
    }

    /// With the year of the newest source where that is not the present one, since a fact seen today may be an old one.
    private String unconfirmed() {
        var seen = seen();
        if (service.newestSource().length() < 4) {
            return seen;
        }
        return seen + " · "
                + voice.say(
                        "directory.label.newest", "date", service.newestSource().substring(0, 4));
    }

    private String seen() {
        return service.sources().stream()
                .map(Service.Source::seenOn)
                .filter(Objects::nonNull)
                .findFirst()
                .map(day -> voice.say("directory.label.unconfirmed.seen", "date", voice.date(day)))
                .orElseGet(() -> voice.say("directory.label.unconfirmed"));
    }

    String audiences() {
        return String.join(
                "; ",
                service.audiences().stream()
                        .map(audience -> voice.say("directory.audience." + audience.code()))
                        .toList());
    }
}
