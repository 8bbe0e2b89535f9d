package eu.twops.directory;

import eu.twops.shared.Country;
import eu.twops.shared.Language;
import eu.twops.shared.Slug;
import eu.twops.shared.WebAddress;
import eu.twops.web.Page;
import eu.twops.web.Voice;
import eu.twops.web.Voices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// One service: for whom it is, what stays confidential, how to reach it, what happens then, and how we know.
@Controller
class ServicePage {

    private final Services services;
    private final Listing listing;
    private final OpenNow openNow;
    private final Voices voices;
    private final Clock clock;

    ServicePage(Services services, Listing listing, OpenNow openNow, Voices voices, Clock clock) {
        this.services = services;
        this.listing = listing;
        this.openNow = openNow;
        this.voices = voices;
        this.clock = clock;
    }

    /// @param morePath where more help of the same kind is listed
    /// @param emergency the number to call in danger, where the service has one country; else empty
    /// @param contactable whether ways of contact are shown; not while it is closed or when its record has expired
    /// @param website what is left of a record that nobody has confirmed for too long
    record View(
            String name,
            String organisation,
            String morePath,
            String emergency,
            String doubt,
            Line text,
            boolean confirmed,
            boolean contactable,
            String alert,
            String label,
            boolean translated,
            List<Fact> facts,
            Line keep,
            String keepSource,
            String keepCountry,
            List<ChannelView> channels,
            List<SourceView> sources,
            Optional<ContactLink> website) {
        View {
            facts = List.copyOf(facts);
            channels = List.copyOf(channels);
            sources = List.copyOf(sources);
        }
    }

    record Fact(String term, String text) {}

    record SourceView(String address, String host, String seen) {}

    /// @param published the hours in the provider's words, where they could not be read as rules
    /// @param happens what this kind of contact means
    record ChannelView(
            String kind,
            StateText state,
            List<String> hours,
            String published,
            String zone,
            String happens,
            Optional<ContactLink> contact) {
        ChannelView {
            hours = List.copyOf(hours);
        }
    }

    @GetMapping("/{language}/services/{slug}")
    Page show(Language language, Slug slug) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var service = services.find(slug)
                .filter(found -> visible(found, today))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var verification = listing.state(service, today);
        var page = Page.of(JteserviceGenerated::render, view(service, verification, voices.in(language), now))
                .keptUntil(rightUntil(service, now));
        return verification.confirmed() ? page : page.notIndexed();
    }

    /// Listed services, and those whose confirmation ran out, of which only the provider's website is left.
    private boolean visible(Service service, LocalDate today) {
        return listing.listable(service, today)
                || service.usable() && listing.state(service, today) == VerificationState.EXPIRED;
    }

    private View view(Service service, VerificationState verification, Voice voice, Instant now) {
        var words = new ServiceWords(service, verification, voice);
        var expired = verification == VerificationState.EXPIRED;
        var contactable = !expired && !service.temporarilyClosed();
        var base = service.findBaseCountry();
        return new View(
                service.name(),
                service.organization().name(),
                more(service),
                home(service).flatMap(EmergencyNumber::of).orElse(""),
                service.doubt().isEmpty() ? "" : voice.say("directory.doubt"),
                words.text(),
                verification.confirmed(),
                contactable,
                service.temporarilyClosed() ? voice.say("directory.closed") : "",
                expired ? voice.say("directory.label.expired") : words.label(),
                FinderPage.translated(service, voice),
                facts(service, words, voice),
                words.keep(),
                Optional.ofNullable(service.confidentiality().source())
                        .flatMap(WebAddress::find)
                        .map(WebAddress::value)
                        .orElse(""),
                base.map(country -> voice.say("directory.nolaw", "country", country.nameIn(voice.language())))
                        .orElse(""),
                contactable ? channels(service, verification, voice, now) : List.of(),
                expired ? List.of() : sources(service),
                expired ? website(service, voice) : Optional.empty());
    }

    /// The country a service works in, where it is one.
    private static Optional<Country> home(Service service) {
        return service.areas().stream()
                .filter(area -> !area.isGroup())
                .flatMap(area -> Country.find(area.key()).stream())
                .findFirst();
    }

    /// Where more help of the same kind is listed.
    private static String more(Service service) {
        var audience = "help/" + service.primaryAudience().path();
        return home(service).map(country -> audience + "/" + country.path()).orElse(audience);
    }

    private static List<Fact> facts(Service service, ServiceWords words, Voice voice) {
        return List.of(
                new Fact(voice.say("directory.fact.audience"), words.audiences()),
                new Fact(voice.say("directory.fact.area"), area(service, voice)),
                new Fact(voice.say("directory.fact.languages"), words.languages()),
                new Fact(voice.say("directory.fact.cost"), words.cost()),
                new Fact(voice.say("directory.fact.anonymous"), words.anonymousAnswer()));
    }

    private static String area(Service service, Voice voice) {
        return String.join(
                ", ",
                service.areas().stream()
                        .map(area -> switch (area.code()) {
                            case "WORLD" -> voice.say("directory.area.world");
                            case "EU" -> voice.say("directory.area.eu");
                            case "EEA" -> voice.say("directory.area.eea");
                            default ->
                                Country.find(area.key())
                                        .map(country -> country.nameIn(voice.language()))
                                        .orElse(area.code());
                        })
                        .distinct()
                        .toList());
    }

    private List<ChannelView> channels(Service service, VerificationState verification, Voice voice, Instant now) {
        return service.channels().stream()
                .filter(channel -> channel.usable() || channel.type() == ChannelType.IN_PERSON)
                .map(channel -> channel(service, channel, verification, voice, now))
                .toList();
    }

    private ChannelView channel(
            Service service, Channel channel, VerificationState verification, Voice voice, Instant now) {
        var zone = ServiceCards.zone(service, channel);
        var state = StateText.of(openNow.outlook(service, channel, now).state(), zone, zone, now, voice);
        var rules = HoursLines.of(channel, voice);
        return new ChannelView(
                voice.say("directory.channel." + channel.type().code()),
                verification.confirmed() ? state : state.asPublished(voice),
                rules,
                channel.forSome() || rules.isEmpty() ? channel.hours() : "",
                rules.isEmpty() ? "" : voice.say("directory.hours.zone", "city", voice.city(zone)),
                voice.say("directory.happens." + channel.type().code()),
                ContactLink.of(channel, service.phoneRegion(), voice));
    }

    private static List<SourceView> sources(Service service) {
        return service.sources().stream()
                .flatMap(source -> WebAddress.find(source.url())
                        .map(address -> new SourceView(address.value(), address.host(), source.seen()))
                        .stream())
                .toList();
    }

    private static Optional<ContactLink> website(Service service, Voice voice) {
        return service.channels().stream()
                .filter(channel -> channel.type() == ChannelType.WEBSITE)
                .flatMap(channel -> ContactLink.of(channel, service.phoneRegion(), voice).stream())
                .findFirst();
    }

    private Instant rightUntil(Service service, Instant now) {
        var zone = service.findBaseCountry().map(Country::zone).orElse(ZoneId.of("UTC"));
        var midnight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return service.channels().stream()
                .flatMap(channel ->
                        Stream.ofNullable(openNow.outlook(service, channel, now).changesAt()))
                .filter(change -> change.isBefore(midnight))
                .min(Comparator.naturalOrder())
                .orElse(midnight);
    }
}
