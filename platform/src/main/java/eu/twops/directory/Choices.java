package eu.twops.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a visitor chose to narrow a list: any of several values within a kind, all kinds together. Empty means no wish.
///
/// @param age `under18` or `adult`
record Choices(
        List<ChannelType> channels,
        List<String> languages,
        @Nullable Age age,
        List<String> settings,
        boolean free,
        boolean anonymous,
        List<Area> regions,
        boolean now) {

    static final Choices NONE = new Choices(List.of(), List.of(), null, List.of(), false, false, List.of(), false);

    enum Age {
        UNDER18,
        ADULT
    }

    Choices {
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
        settings = List.copyOf(settings);
        regions = List.copyOf(regions);
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
