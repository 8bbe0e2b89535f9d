package eu.twops.directory;

import eu.twops.shared.Country;
import eu.twops.shared.Slug;
import eu.twops.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A help service: who runs it, for whom, where, how to reach it, what stays confidential, and how we know.
///
/// @param audiences for whom it is; the first is the one it is mainly for
/// @param baseCountry ISO 3166-1 code of the country whose law it works under; `INT` where that is not known
/// @param languages ISO 639-1 codes of the languages it speaks; empty when not known
/// @param newestSource the date of the newest dated source, as precise as known: `2010-10`; empty where none has a date
/// @param doubt what an editor must look into before the record may be confirmed; empty when there is no doubt
record Service(
        UUID id,
        Slug slug,
        String name,
        Organization organization,
        Text description,
        ServiceStatus status,
        EditorialState editorialState,
        String baseCountry,
        List<Audience> audiences,
        boolean crisis,
        List<Area> areas,
        List<String> languages,
        List<String> settings,
        Answer anonymous,
        Answer free,
        Confidentiality confidentiality,
        List<Channel> channels,
        List<Source> sources,
        @Nullable Verification verification,
        String doubt,
        String newestSource,
        String importedFrom) {

    static final String NO_COUNTRY = "INT";

    Service {
        audiences = List.copyOf(audiences);
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
        settings = List.copyOf(settings);
        channels = List.copyOf(channels);
        sources = List.copyOf(sources);
        if (audiences.isEmpty() || areas.isEmpty()) {
            throw new IllegalArgumentException("a service has at least one audience and one area");
        }
    }

    /// Who runs a service.
    record Organization(UUID id, String name) {}

    /// Where facts were found, and what was seen there, in short.
    ///
    /// @param seenOn when the source was last looked at; absent where that is not known
    record Source(String url, String seen, @Nullable LocalDate seenOn) {}

    /// Where a record stands on its way to the public, apart from whether it is confirmed.
    enum EditorialState {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Audience primaryAudience() {
        return audiences.getFirst();
    }

    boolean isFor(Audience audience) {
        return audiences.contains(audience);
    }

    boolean temporarilyClosed() {
        return status == ServiceStatus.TEMPORARILY_CLOSED;
    }

    Optional<Country> findBaseCountry() {
        return Country.find(baseCountry);
    }

    Optional<Verification> findVerification() {
        return Optional.ofNullable(verification);
    }

    /// The channels that someone in `caller` can use.
    List<Channel> channelsFrom(Country caller) {
        return channels.stream()
                .filter(channel -> channel.usableFrom(caller, phoneRegion()))
                .toList();
    }

    /// The country whose numbering plan its numbers are written in: the one the service works in, else its base.
    String phoneRegion() {
        return areas.stream()
                .filter(area -> !area.isGroup())
                .map(Area::key)
                .findFirst()
                .orElse(baseCountry);
    }

    /// Whether it may stand in a list at all, whoever asks: published, running and usable. Confirmation is judged
    /// apart.
    boolean usable() {
        var runs = status == ServiceStatus.ACTIVE || status == ServiceStatus.TEMPORARILY_CLOSED;
        return editorialState == EditorialState.PUBLISHED
                && runs
                && channels.stream().anyMatch(Channel::usable);
    }

    Service withSlug(Slug other) {
        return with(other, status, editorialState, verification);
    }

    Service published() {
        return with(slug, status, EditorialState.PUBLISHED, verification);
    }

    Service closedForAWhile() {
        return with(slug, ServiceStatus.TEMPORARILY_CLOSED, editorialState, verification);
    }

    /// This record as imported anew, with what an import does not decide kept as it is known: the address of the page,
    /// where it stands with editors, who confirmed it, and translations of words that have not changed.
    Service keepingOursOf(Service known) {
        var ours = with(known.slug(), known.status(), known.editorialState(), known.verification());
        return ours.withDescription(description.withTranslationsOf(known.description()));
    }

    Service withDescription(Text other) {
        return new Service(
                id,
                slug,
                name,
                organization,
                other,
                status,
                editorialState,
                baseCountry,
                audiences,
                crisis,
                areas,
                languages,
                settings,
                anonymous,
                free,
                confidentiality,
                channels,
                sources,
                verification,
                doubt,
                newestSource,
                importedFrom);
    }

    private Service with(
            Slug otherSlug,
            ServiceStatus otherStatus,
            EditorialState otherState,
            @Nullable Verification otherVerification) {
        return new Service(
                id,
                otherSlug,
                name,
                organization,
                description,
                otherStatus,
                otherState,
                baseCountry,
                audiences,
                crisis,
                areas,
                languages,
                settings,
                anonymous,
                free,
                confidentiality,
                channels,
                sources,
                otherVerification,
                doubt,
                newestSource,
                importedFrom);
    }
}
