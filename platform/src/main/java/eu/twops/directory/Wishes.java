package eu.twops.directory;

import eu.twops.directory.Finding.OpenChannel;
import eu.twops.directory.Finding.Wish;
import eu.twops.shared.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares a service with what a visitor chose. What is not known does not match.
final class Wishes {

    private Wishes() {}

    static List<Wish> unmet(Service service, List<OpenChannel> channels, Country country, Choices choices) {
        var unmet = new ArrayList<Wish>();
        note(unmet, Wish.CHANNEL, choices.channels().isEmpty() || hasChannel(channels, choices));
        note(unmet, Wish.LANGUAGE, choices.languages().isEmpty() || overlaps(service.languages(), choices.languages()));
        note(unmet, Wish.AGE, fitsAge(service, choices.age()));
        note(unmet, Wish.SETTING, choices.settings().isEmpty() || overlaps(service.settings(), choices.settings()));
        note(unmet, Wish.FREE, !choices.free() || service.free() == Answer.YES);
        note(unmet, Wish.ANONYMOUS, !choices.anonymous() || anonymous(service));
        note(unmet, Wish.REGION, choices.regions().isEmpty() || reaches(service, country, choices.regions()));
        note(
                unmet,
                Wish.NOW,
                !choices.now() || chosen(channels, choices).anyMatch(channel -> usableNow(channel.open())));
        return List.copyOf(unmet);
    }

    private static void note(List<Wish> unmet, Wish wish, boolean met) {
        if (!met) {
            unmet.add(wish);
        }
    }

    private static boolean hasChannel(List<OpenChannel> channels, Choices choices) {
        return channels.stream()
                .anyMatch(
                        channel -> choices.channels().contains(channel.channel().type()));
    }

    /// The channels of the chosen types, or all: an open chat does not answer the wish for an open phone.
    private static Stream<OpenChannel> chosen(List<OpenChannel> channels, Choices choices) {
        return channels.stream()
                .filter(channel -> choices.channels().isEmpty()
                        || choices.channels().contains(channel.channel().type()));
    }

    private static boolean overlaps(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean fitsAge(Service service, Choices.@Nullable Age age) {
        if (age == null) {
            return true;
        }
        return switch (age) {
            case UNDER18 -> service.isFor(Audience.YOUNG_PERSON);
            case ADULT -> service.audiences().stream().anyMatch(audience -> audience != Audience.YOUNG_PERSON);
        };
    }

    private static boolean anonymous(Service service) {
        return service.anonymous() == Answer.YES || service.anonymous() == Answer.OPTIONAL;
    }

    private static boolean reaches(Service service, Country country, List<Area> regions) {
        return service.areas().stream()
                .anyMatch(area -> area.isWhole(country) || area.isGroupWith(country) || regions.contains(area));
    }

    private static boolean usableNow(OpenState state) {
        return state instanceof OpenState.Open || state instanceof OpenState.AnyTime;
    }
}
