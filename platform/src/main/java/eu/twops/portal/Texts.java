package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.shared.Slug;
import eu.twops.web.SiteSettings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The texts of the public site that may be shown: all of them where examples are, else only what is reviewed.
@Component
class Texts {

    private static final Comparator<Edition> NEWEST_FIRST = Comparator.comparing(
                    (Edition edition) -> edition.findDate().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Edition::order)
            .thenComparing(edition -> edition.slug().value());

    private record Key(Kind kind, Slug slug) {}

    private final Map<Key, Map<Language, Edition>> editions;

    Texts(SiteSettings site) {
        this.editions = StarterTexts.read().stream()
                .filter(edition -> site.examples() || !edition.provisional())
                .collect(Collectors.groupingBy(
                        edition -> new Key(edition.kind(), edition.slug()),
                        Collectors.toUnmodifiableMap(Edition::language, Function.identity())));
    }

    /// A text in a language, or in English where it has not been translated.
    Optional<Edition> find(Kind kind, Slug slug, Language language) {
        return best(editions.getOrDefault(new Key(kind, slug), Map.of()), language);
    }

    /// The languages a text really exists in.
    Set<Language> languages(Kind kind, Slug slug) {
        var found = editions.getOrDefault(new Key(kind, slug), Map.of()).keySet();
        return found.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(found));
    }

    /// The languages that every text of a kind exists in, so that a list of them is really in that language.
    Set<Language> languages(Kind kind) {
        var common = EnumSet.allOf(Language.class);
        editions.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .forEach(entry -> common.retainAll(entry.getValue().keySet()));
        return Set.copyOf(common);
    }

    /// All texts of a kind, newest first, undated ones in their order.
    List<Edition> all(Kind kind, Language language) {
        return editions.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .flatMap(entry -> best(entry.getValue(), language).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    List<Edition> newest(Kind kind, Language language, int most) {
        return all(kind, language).stream().limit(most).toList();
    }

    private static Optional<Edition> best(Map<Language, Edition> known, Language language) {
        return Optional.ofNullable(known.get(language)).or(() -> Optional.ofNullable(known.get(Language.EN)));
    }
}
