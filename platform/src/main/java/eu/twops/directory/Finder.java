package eu.twops.directory;

import eu.twops.directory.Finding.Group;
import eu.twops.directory.Finding.OpenChannel;
import eu.twops.shared.Country;
import eu.twops.shared.Language;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds help: which services serve a country for an audience, in which group each one belongs, what is open, and in
/// which order they are shown. No popularity, no payment, no guess where a visitor is.
@Component
class Finder {

    private final Services services;
    private final Shelf shelf;
    private final Listing listing;
    private final OpenNow openNow;
    private final Voices voices;
    private final Clock clock;

    Finder(Services services, Shelf shelf, Listing listing, OpenNow openNow, Voices voices, Clock clock) {
        this.services = services;
        this.shelf = shelf;
        this.listing = listing;
        this.openNow = openNow;
        this.voices = voices;
        this.clock = clock;
    }

    Findings find(Audience audience, Country country, Choices choices, Language language) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var all = shelf.serving(country).stream()
                .filter(service -> listing.listable(service, today))
                .flatMap(service -> found(service, audience, country, choices, now, today).stream())
                .sorted(order(audience, country, choices, voices.in(language)))
                .toList();
        var matching = all.stream().filter(finding -> finding.unmet().isEmpty()).toList();
        var coverage = coverage(all, audience, country);
        var checked =
                coverage.lacksOwnService() ? services.lastChecked(country, audience) : Optional.<LocalDate>empty();
        return new Findings(coverage, all, matching, checked.orElse(null), earliestChange(all));
    }

    private Optional<Finding> found(
            Service service, Audience audience, Country country, Choices choices, Instant now, LocalDate today) {
        var usable = service.channelsFrom(country);
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        var group = group(service, audience, country, choices);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        var channels = usable.stream()
                .map(channel -> openChannel(service, channel, now))
                .sorted(Comparator.comparing(OpenChannel::open, OpenState.MOST_USABLE_FIRST))
                .toList();
        return Optional.of(new Finding(
                service,
                group.get(),
                listing.state(service, today),
                channels,
                channels.getFirst().open(),
                Wishes.unmet(service, channels, country, choices)));
    }

    private OpenChannel openChannel(Service service, Channel channel, Instant now) {
        var outlook = openNow.outlook(service, channel, now);
        return new OpenChannel(channel, outlook.state(), outlook.changesAt());
    }

    /// The group of a service for one visitor; empty when it does not belong on the page at all.
    private static Optional<Group> group(Service service, Audience audience, Country country, Choices choices) {
        var named = service.areas().stream().anyMatch(area -> area.isWhole(country) || area.isPartOf(country));
        if (!service.isFor(audience)) {
            var youngToo = audience == Audience.SELF_CONCERN
                    && choices.age() == Choices.Age.UNDER18
                    && service.isFor(Audience.YOUNG_PERSON)
                    && service.baseCountry().equals(country.code());
            return named ? Optional.of(youngToo ? Group.IN_COUNTRY : Group.OTHER_AUDIENCES) : Optional.empty();
        }
        if (named) {
            return Optional.of(service.baseCountry().equals(country.code()) ? Group.IN_COUNTRY : Group.NEIGHBOURING);
        }
        return service.areas().stream().anyMatch(area -> area.isGroupWith(country))
                ? Optional.of(Group.INTERNATIONAL)
                : Optional.empty();
    }

    /// The state of coverage from what is listed and running for the audience itself.
    static Coverage coverage(List<Finding> findings, Audience audience, Country country) {
        var running = findings.stream()
                .filter(finding -> finding.service().isFor(audience))
                .filter(finding -> !finding.service().temporarilyClosed())
                .toList();
        var own = running.stream()
                .filter(finding -> finding.group() == Group.IN_COUNTRY)
                .toList();
        if (own.stream()
                .anyMatch(finding -> finding.service().areas().stream().anyMatch(area -> area.isWhole(country)))) {
            return Coverage.NATIONAL;
        }
        if (!own.isEmpty()) {
            return Coverage.PARTIAL;
        }
        if (running.stream().anyMatch(finding -> finding.group() == Group.NEIGHBOURING)) {
            return Coverage.CROSS_BORDER;
        }
        return running.stream().anyMatch(finding -> finding.group() == Group.INTERNATIONAL)
                ? Coverage.INTERNATIONAL_ONLY
                : Coverage.NONE;
    }

    /// The order of the reference: within a group what is closed for a while comes last, confirmed before unconfirmed,
    /// then the audience, what is open, the language, freshness, and the alphabet.
    private static Comparator<Finding> order(Audience audience, Country country, Choices choices, Voice voice) {
        return Comparator.comparing(Finding::group)
                .thenComparing(finding -> finding.service().temporarilyClosed())
                .thenComparing(finding -> !finding.verification().confirmed())
                .thenComparing(finding -> audienceRank(finding.service(), audience, choices))
                .thenComparing(Finding::open, OpenState.MOST_USABLE_FIRST)
                .thenComparing(finding -> languageRank(finding.service(), voice.language(), country))
                .thenComparing(Finding::verification)
                .thenComparing(finding -> finding.service().name(), voice.alphabet())
                .thenComparing(finding -> finding.service().id());
    }

    private static int audienceRank(Service service, Audience audience, Choices choices) {
        if (audience == Audience.SELF_CONCERN && choices.age() == Choices.Age.UNDER18) {
            var young = service.isFor(Audience.YOUNG_PERSON);
            var self = service.isFor(Audience.SELF_CONCERN);
            return young && self ? 0 : self ? 1 : 2;
        }
        return service.primaryAudience() == audience ? 0 : 1;
    }

    private static int languageRank(Service service, Language reader, Country country) {
        var spoken = service.languages();
        if (spoken.stream().anyMatch(reader::understands)) {
            return 0;
        }
        if (country.languages().stream().anyMatch(spoken::contains)) {
            return 1;
        }
        return spoken.contains("en") ? 2 : 3;
    }

    private static @Nullable Instant earliestChange(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.channels().stream())
                .flatMap(channel -> Stream.ofNullable(channel.changesAt()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
