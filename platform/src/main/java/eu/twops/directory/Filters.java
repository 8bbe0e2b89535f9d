package eu.twops.directory;

import eu.twops.directory.Choices.Age;
import eu.twops.directory.FinderPage.Filter;
import eu.twops.directory.Finding.Group;
import eu.twops.shared.Country;
import eu.twops.web.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The choices offered above a list: only those that some service of the list could fulfil, and those already made.
record Filters(Audience audience, Country country, Choices choices, Findings findings, Voice voice) {

    List<Filter> all() {
        var filters = new ArrayList<Filter>();
        filters.add(filter(voice.say("directory.filter.now"), choices.now(), withNow(!choices.now())));
        filters.add(filter(
                voice.say("directory.filter.anonymous"), choices.anonymous(), withAnonymous(!choices.anonymous())));
        filters.add(filter(voice.say("directory.filter.free"), choices.free(), withFree(!choices.free())));
        channelTypes()
                .forEach(type -> filters.add(filter(
                        voice.say("directory.channel." + type.code()),
                        choices.channels().contains(type),
                        withChannels(toggled(choices.channels(), type)))));
        languages()
                .forEach(code -> filters.add(filter(
                        voice.say("directory.filter.language", "language", voice.languageName(code)),
                        choices.languages().contains(code),
                        withLanguages(toggled(choices.languages(), code)))));
        if (audience == Audience.SELF_CONCERN || audience == Audience.SURVIVOR) {
            filters.add(filter(voice.say("directory.filter.under18"), choices.age() == Age.UNDER18, withUnder18()));
        }
        return List.copyOf(filters);
    }

    private Filter filter(String text, boolean chosen, Choices next) {
        return new Filter(text, ChoicesForm.write(next), chosen);
    }

    private List<ChannelType> channelTypes() {
        var types = EnumSet.noneOf(ChannelType.class);
        types.addAll(choices.channels());
        listed().forEach(finding -> finding.channels()
                .forEach(channel -> types.add(channel.channel().type())));
        types.remove(ChannelType.WEBSITE);
        return List.copyOf(types);
    }

    /// Only languages the visitor is likely to speak: the page's, those of the country, and English.
    private List<String> languages() {
        var spoken = listed().stream()
                .flatMap(finding -> finding.service().languages().stream())
                .collect(Collectors.toSet());
        var likely = new LinkedHashSet<>(choices.languages());
        likely.add(voice.language().code());
        likely.addAll(country.languages());
        likely.add("en");
        return likely.stream()
                .filter(code -> spoken.contains(code) || choices.languages().contains(code))
                .toList();
    }

    private List<Finding> listed() {
        return findings.all().stream()
                .filter(finding -> finding.group() != Group.OTHER_AUDIENCES)
                .toList();
    }

    private static <T> List<T> toggled(List<T> chosen, T value) {
        var next = new ArrayList<>(chosen);
        if (!next.remove(value)) {
            next.add(value);
        }
        return next;
    }

    private Choices withNow(boolean now) {
        return new Choices(
                choices.channels(),
                choices.languages(),
                choices.age(),
                choices.settings(),
                choices.free(),
                choices.anonymous(),
                choices.regions(),
                now);
    }

    private Choices withAnonymous(boolean anonymous) {
        return new Choices(
                choices.channels(),
                choices.languages(),
                choices.age(),
                choices.settings(),
                choices.free(),
                anonymous,
                choices.regions(),
                choices.now());
    }

    private Choices withFree(boolean free) {
        return new Choices(
                choices.channels(),
                choices.languages(),
                choices.age(),
                choices.settings(),
                free,
                choices.anonymous(),
                choices.regions(),
                choices.now());
    }

    private Choices withChannels(List<ChannelType> channels) {
        return new Choices(
                channels,
                choices.languages(),
                choices.age(),
                choices.settings(),
                choices.free(),
                choices.anonymous(),
                choices.regions(),
                choices.now());
    }

    private Choices withLanguages(List<String> languages) {
        return new Choices(
                choices.channels(),
                languages,
                choices.age(),
                choices.settings(),
                choices.free(),
                choices.anonymous(),
                choices.regions(),
                choices.now());
    }

    private Choices withUnder18() {
        return new Choices(
                choices.channels(),
                choices.languages(),
                choices.age() == Age.UNDER18 ? null : Age.UNDER18,
                choices.settings(),
                choices.free(),
                choices.anonymous(),
                choices.regions(),
                choices.now());
    }
}
