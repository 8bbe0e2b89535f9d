package eu.twops.directory;

import eu.twops.directory.Choices.Age;
import eu.twops.shared.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the choices from an address and writes them into one. Every value is from a closed list; an unknown value
/// is refused, an unknown name is not ours and ignored.
final class ChoicesForm {

    static final Set<String> SETTINGS = Set.of("before-offence", "proceedings", "prison", "after-release");

    private ChoicesForm() {}

    /// The choices, or empty when a value is not one of those that can be chosen.
    static Optional<Choices> read(MultiValueMap<String, String> query, Country country, Set<String> knownLanguages) {
        var problems = new ArrayList<String>();
        var choices = new Choices(
                all(query, "channel", problems, value -> ChannelType.find(value)),
                all(
                        query,
                        "service_language",
                        problems,
                        value -> Optional.of(value).filter(knownLanguages::contains)),
                one(query, "age", problems),
                all(query, "setting", problems, value -> Optional.of(value).filter(SETTINGS::contains)),
                flag(query, "free", problems),
                flag(query, "anonymous", problems),
                all(
                        query,
                        "region",
                        problems,
                        value -> Area.find(value.toUpperCase(Locale.ROOT)).filter(area -> area.isPartOf(country))),
                flag(query, "now", problems));
        return problems.isEmpty() ? Optional.of(choices) : Optional.empty();
    }

    private static <T> List<T> all(
            MultiValueMap<String, String> query,
            String name,
            List<String> problems,
            java.util.function.Function<String, Optional<T>> known) {
        var found = new ArrayList<T>();
        for (var value : query.getOrDefault(name, List.of())) {
            known.apply(value).ifPresentOrElse(found::add, () -> problems.add(name));
        }
        return found.stream().distinct().toList();
    }

    private static @Nullable Age one(MultiValueMap<String, String> query, String name, List<String> problems) {
        return switch (single(query, name, problems)) {
            case null -> null;
            case "under18" -> Age.UNDER18;
            case "adult" -> Age.ADULT;
            default -> {
                problems.add(name);
                yield null;
            }
        };
    }

    private static boolean flag(MultiValueMap<String, String> query, String name, List<String> problems) {
        return switch (single(query, name, problems)) {
            case null -> false;
            case "yes" -> true;
            default -> {
                problems.add(name);
                yield false;
            }
        };
    }

    private static @Nullable String single(MultiValueMap<String, String> query, String name, List<String> problems) {
        if (query.getOrDefault(name, List.of()).size() > 1) {
            problems.add(name);
        }
        return query.getFirst(name);
    }

    /// The query of an address that carries these choices, `?` included; empty where nothing was chosen.
    static String write(Choices choices) {
        var parts = new ArrayList<String>();
        if (choices.now()) {
            parts.add("now=yes");
        }
        if (choices.anonymous()) {
            parts.add("anonymous=yes");
        }
        if (choices.free()) {
            parts.add("free=yes");
        }
        choices.channels().forEach(channel -> parts.add("channel=" + channel.code()));
        choices.languages().forEach(language -> parts.add("service_language=" + language));
        if (choices.age() != null) {
            parts.add(
                    "age=" + Map.of(Age.UNDER18, "under18", Age.ADULT, "adult").get(choices.age()));
        }
        choices.settings().forEach(setting -> parts.add("setting=" + setting));
        choices.regions().forEach(region -> parts.add("region=" + region.code()));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
