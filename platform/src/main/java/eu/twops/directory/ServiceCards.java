package eu.twops.directory;

import eu.twops.directory.Finding.OpenChannel;
import eu.twops.directory.ServiceCard.ChannelState;
import eu.twops.shared.Country;
import eu.twops.web.Voice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Makes cards of findings for one visitor: a country, a language, a moment.
record ServiceCards(Audience audience, Country country, Voice voice, Instant now) {

    private static final int MOST_BUTTONS = 3;

    ServiceCard card(Finding finding) {
        var service = finding.service();
        var words = new ServiceWords(service, finding.verification(), voice);
        return new ServiceCard(
                service.name(),
                "services/" + service.slug(),
                service.organization().name(),
                words.text(),
                service.isFor(audience) ? "" : words.audiences(),
                states(finding),
                words.tags(),
                words.keep(),
                law(finding),
                contacts(finding),
                finding.verification().confirmed(),
                words.label(),
                service.doubt().isEmpty() ? "" : voice.say("directory.doubt"),
                service.temporarilyClosed() ? voice.say("directory.closed") : "",
                finding.unmet().stream()
                        .map(wish -> voice.say("directory.unmet." + wish.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /// One line for each kind of channel, so that an open website does not make a closed phone look open.
    private List<ChannelState> states(Finding finding) {
        var kinds = new LinkedHashMap<ChannelType, OpenChannel>();
        finding.channels()
                .forEach(channel -> kinds.putIfAbsent(channel.channel().type(), channel));
        if (kinds.size() > 1) {
            kinds.remove(ChannelType.WEBSITE);
        }
        return kinds.values().stream()
                .map(channel -> state(finding, channel, kinds.size() == 1))
                .limit(MOST_BUTTONS)
                .toList();
    }

    private ChannelState state(Finding finding, OpenChannel open, boolean only) {
        var channel = open.channel();
        var text = StateText.of(open.open(), zone(finding.service(), channel), country.zone(), now, voice);
        var alone = only && (channel.type() == ChannelType.WEBSITE || channel.type() == ChannelType.PHONE);
        return new ChannelState(
                alone ? "" : voice.say("directory.channel." + channel.type().code()),
                finding.verification().confirmed() ? text : text.asPublished(voice),
                channel.hours());
    }

    /// Where a service is to be reached in another country: whose law it works under, and what calling it costs.
    private List<String> law(Finding finding) {
        if (finding.service().baseCountry().equals(country.code())) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        finding.service()
                .findBaseCountry()
                .ifPresent(base -> lines.add(voice.say("directory.law", "country", base.nameIn(voice.language()))));
        if (finding.channels().stream().anyMatch(channel -> channel.channel().type() == ChannelType.PHONE)) {
            lines.add(voice.say("directory.callcost"));
        }
        return List.copyOf(lines);
    }

    private List<ContactLink> contacts(Finding finding) {
        if (finding.service().temporarilyClosed()) {
            return List.of();
        }
        var seen = new ArrayList<String>();
        return finding.channels().stream()
                .map(OpenChannel::channel)
                .flatMap(channel -> ContactLink.of(channel, finding.service().phoneRegion(), voice).stream())
                .filter(link -> !seen.contains(link.href()) && seen.add(link.href()))
                .limit(MOST_BUTTONS)
                .toList();
    }

    /// The zone a service posts its hours in; where it posts none, that of its country.
    static ZoneId zone(Service service, Channel channel) {
        return channel.findZone()
                .or(() -> service.findBaseCountry().map(Country::zone))
                .orElse(ZoneId.of("UTC"));
    }
}
