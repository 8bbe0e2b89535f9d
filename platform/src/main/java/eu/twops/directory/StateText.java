package eu.twops.directory;

import eu.twops.web.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// An open state in words: `Opens today at 12:00`, with the time in both zones where they differ.
///
/// @param style the ending of the style that goes with it: `open`, `any`, `later`, `closed`, `unknown`
record StateText(String style, String text) {

    /// @param zone in which the service posts its hours
    /// @param reader the zone of the country the visitor chose
    static StateText of(OpenState state, ZoneId zone, ZoneId reader, Instant now, Voice voice) {
        var writer = new Writer(zone, reader, now, voice);
        return switch (state) {
            case OpenState.Open(var until)
            when until == null -> new StateText("open", voice.say("directory.state.always"));
            case OpenState.Open(var until) ->
                new StateText(
                        "open", voice.say("directory.state.open", "time", writer.until(Objects.requireNonNull(until))));
            case OpenState.AnyTime() -> new StateText("any", voice.say("directory.state.anytime"));
            case OpenState.Unknown(var reason)
            when reason == OpenState.Reason.HOLIDAY -> new StateText("unknown", voice.say("directory.state.holiday"));
            case OpenState.Unknown _ -> new StateText("unknown", voice.say("directory.state.unknown"));
            case OpenState.Closed(var next)
            when next == null -> new StateText("closed", voice.say("directory.state.closed"));
            case OpenState.Closed(var next) -> new StateText("later", writer.opens(Objects.requireNonNull(next)));
        };
    }

    /// The same, where nobody has confirmed the hours: no more is claimed than what was published.
    StateText asPublished(Voice voice) {
        return switch (style) {
            case "open", "later" -> new StateText(style, voice.say("directory.state.published", "state", text));
            default -> this;
        };
    }

    private record Writer(ZoneId zone, ZoneId reader, Instant now, Voice voice) {

        String time(Instant instant) {
            var own = voice.time(instant, zone);
            var offset = zone.getRules().getOffset(instant);
            if (offset.equals(reader.getRules().getOffset(instant))) {
                return own;
            }
            return voice.say(
                    "directory.state.zones",
                    "time",
                    own,
                    "city",
                    voice.city(zone),
                    "here",
                    voice.time(instant, reader),
                    "herecity",
                    voice.city(reader));
        }

        /// The closing time, with its day where that is more than a day ahead.
        String until(Instant instant) {
            var far = instant.isAfter(now.plus(Duration.ofHours(24)));
            var day = voice.weekday(LocalDate.ofInstant(instant, zone).getDayOfWeek());
            return far ? day + " " + time(instant) : time(instant);
        }

        String opens(Instant next) {
            // The day is that of the time printed first: the one in the zone of the service.
            var today = LocalDate.ofInstant(now, zone);
            var day = LocalDate.ofInstant(next, zone);
            var time = time(next);
            return switch ((int) Math.min(7, ChronoUnit.DAYS.between(today, day))) {
                case 0 -> voice.say("directory.state.today", "time", time);
                case 1 -> voice.say("directory.state.tomorrow", "time", time);
                case 2, 3, 4, 5, 6 ->
                    voice.say("directory.state.weekday", "day", voice.weekday(day.getDayOfWeek()), "time", time);
                default -> voice.say("directory.state.date", "day", voice.date(day), "time", time);
            };
        }
    }
}
