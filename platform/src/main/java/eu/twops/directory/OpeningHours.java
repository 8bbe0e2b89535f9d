package eu.twops.directory;

import eu.twops.directory.OpenState.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out from schedules whether a channel is open at one moment, and when that can change.
///
/// It never says "closed" where a schedule cannot be read, has run out, or leaves open what a holiday
/// means. Hours are counted out in the schedule's own zone from yesterday to 400 days ahead, no further
/// than the answer needs.
final class OpeningHours {

    /// A state and how long it holds.
    ///
    /// @param changesAt the first instant at which it can be another one; absent where it lasts
    record Outlook(OpenState state, @Nullable Instant changesAt) {

        Optional<Instant> findChange() {
            return Optional.ofNullable(changesAt);
        }

        private static Outlook lasting(OpenState state) {
            return new Outlook(state, null);
        }
    }

    private final List<Occurrences> sources = new ArrayList<>();
    private final Instant now;
    private boolean unusable;

    private OpeningHours(List<Schedule> schedules, HolidayCalendar holidays, Instant now) {
        this.now = now;
        for (var schedule : schedules) {
            ScheduleRule.read(schedule)
                    .ifPresentOrElse(rule -> sources.add(new Occurrences(rule, holidays, now)), () -> unusable = true);
        }
    }

    /// The state at one moment.
    ///
    /// @param schedules those in force: the channel's own, else the site's, else the service's
    static OpenState state(
            ServiceStatus status,
            ChannelType channel,
            boolean alwaysOpen,
            List<Schedule> schedules,
            HolidayCalendar holidays,
            Instant now) {
        return outlook(status, channel, alwaysOpen, schedules, holidays, now).state();
    }

    /// The state at one moment, and when it can change.
    static Outlook outlook(
            ServiceStatus status,
            ChannelType channel,
            boolean alwaysOpen,
            List<Schedule> schedules,
            HolidayCalendar holidays,
            Instant now) {
        if (status != ServiceStatus.ACTIVE) {
            return Outlook.lasting(new OpenState.Closed(null));
        }
        if (alwaysOpen) {
            return Outlook.lasting(new OpenState.Open(null));
        }
        if (schedules.isEmpty()) {
            return Outlook.lasting(channel.anyTime() ? new OpenState.AnyTime() : new OpenState.Unknown(Reason.NO_DATA));
        }
        return new OpeningHours(schedules, holidays, now).outlook();
    }

    private Outlook outlook() {
        var source = nextSource();
        while (source.isPresent() && !spanOf(source.get()).end().isAfter(now)) {
            source.get().advance();
            source = nextSource();
        }
        if (source.isPresent() && !spanOf(source.get()).start().isAfter(now)) {
            return open();
        }
        return notOpen(source.map(opening -> spanOf(opening).start()).orElse(null));
    }

    /// Follows the hours from now on for as long as one stretch touches the next.
    private Outlook open() {
        var horizon = sources.stream()
                .map(Occurrences::horizon)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var until = now;
        var source = nextSource();
        while (source.isPresent() && !spanOf(source.get()).start().isAfter(until)) {
            if (source.get().neverStop()) {
                return Outlook.lasting(new OpenState.Open(null));
            }
            var end = spanOf(source.get()).end();
            until = end.isAfter(until) ? end : until;
            if (!until.isBefore(horizon)) {
                return new Outlook(new OpenState.Open(null), midnight());
            }
            source.get().advance();
            source = nextSource();
        }
        return new Outlook(new OpenState.Open(until), until);
    }

    private Outlook notOpen(@Nullable Instant next) {
        if (unusable) {
            return new Outlook(new OpenState.Unknown(Reason.BAD_RULE), next);
        }
        if (sources.stream().anyMatch(Occurrences::expired)) {
            return new Outlook(new OpenState.Unknown(Reason.EXPIRED), next);
        }
        var doubts = sources.stream()
                .flatMap(source -> source.findDoubtEnd().stream())
                .toList();
        var state = doubts.isEmpty() ? new OpenState.Closed(next) : new OpenState.Unknown(Reason.HOLIDAY);
        var turns = sources.stream().flatMap(Occurrences::turns);
        var opening = next == null ? midnight() : next;
        var change = Stream.of(Stream.of(opening), doubts.stream(), turns)
                .flatMap(instants -> instants)
                .min(Comparator.naturalOrder());
        return new Outlook(state, change.orElseThrow());
    }

    /// The schedule whose present stretch of hours begins first; empty when none has any left.
    private Optional<Occurrences> nextSource() {
        Occurrences nearest = null;
        for (var source : sources) {
            if (source.find().isPresent()
                    && (nearest == null
                            || spanOf(source).start().isBefore(spanOf(nearest).start()))) {
                nearest = source;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static ScheduleRule.Span spanOf(Occurrences source) {
        return source.find().orElseThrow();
    }

    private Instant midnight() {
        return sources.stream()
                .map(Occurrences::midnight)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
