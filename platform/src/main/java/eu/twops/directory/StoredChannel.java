package eu.twops.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A channel as a row of the database gives it.
record StoredChannel(
        String type,
        @Nullable String value,
        String hours,
        @JsonProperty("always_open") boolean alwaysOpen,
        List<Schedule> schedules) {

    StoredChannel {
        schedules = List.copyOf(schedules);
    }

    Channel toChannel() {
        return new Channel(ChannelType.find(type).orElseThrow(), value, hours, alwaysOpen, schedules);
    }
}
