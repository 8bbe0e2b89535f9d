package eu.twops.directory;

import eu.twops.shared.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service as the finder found it for one visitor's country.
///
/// @param group which of the groups of the list it belongs to
/// @param channels the channels usable from the visitor's country with their open state, most usable first
/// @param open the state of the best channel
/// @param unmet the kinds of wishes it does not fulfil; empty when it fulfils all or none were made
record Finding(
        Service service,
        Group group,
        VerificationState verification,
        List<OpenChannel> channels,
        OpenState open,
        List<Wish> unmet) {

    Finding {
        channels = List.copyOf(channels);
        unmet = List.copyOf(unmet);
    }

    /// A channel, whether it is open, and when that may change; absent where it never does.
    record OpenChannel(
            Channel channel, OpenState open, @Nullable Instant changesAt) {}

    /// The groups of a list, in the order they are shown; the reference numbers them G1 to G5.
    enum Group {
        IN_COUNTRY,
        NEIGHBOURING,
        INTERNATIONAL,
        OTHER_AUDIENCES
    }

    /// The kinds of wishes a list can be narrowed by.
    enum Wish {
        CHANNEL,
        LANGUAGE,
        AGE,
        SETTING,
        FREE,
        ANONYMOUS,
        REGION,
        NOW
    }

    boolean speaksTo(Language reader) {
        return service.languages().stream().anyMatch(reader::understands);
    }

    boolean speaks(String language) {
        return service.languages().contains(language);
    }
}
