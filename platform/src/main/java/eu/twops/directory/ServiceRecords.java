package eu.twops.directory;

import eu.twops.directory.Service.EditorialState;
import eu.twops.directory.Service.Organization;
import eu.twops.directory.Service.Source;
import eu.twops.shared.Country;
import eu.twops.shared.Identifiers;
import eu.twops.shared.Slug;
import eu.twops.shared.Text;
import eu.twops.shared.WebAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the file format of the starter data (`services` and `excluded`) into services, and says of every record what
/// is
/// wrong with it.
@Component
class ServiceRecords {

    private static final int MOST_PROBLEMS = 100;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final ZoneId NO_ZONE = ZoneId.of("UTC");

    private final JsonMapper json;
    private final Listing listing;

    ServiceRecords(JsonMapper json, Listing listing) {
        this.json = json;
        this.listing = listing;
    }

    /// What became of a file.
    sealed interface Reading {
        record Read(List<Service> services, int excluded, List<String> warnings) implements Reading {
            public Read {
                services = List.copyOf(services);
                warnings = List.copyOf(warnings);
            }
        }

        record Refused(List<Problem> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// What is wrong, and where.
    record Problem(String record, String field, String text) {
        String sentence() {
            return (record.isEmpty() ? "" : record + ", ") + (field.isEmpty() ? "" : field + ": ") + text;
        }
    }

    Reading read(byte[] file) {
        JsonNode root;
        try {
            root = json.readTree(file);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            return refused(
                    place == null
                            ? "the file is not JSON of a usual form: numbers too long, or nested too deep"
                            : "the file is not valid JSON near line %d, column %d"
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
        if (!root.path("services").isArray()) {
            return refused("this is not a file of help services: it has no list \"services\"");
        }
        return readAll(root);
    }

    private Reading readAll(JsonNode root) {
        var seenOn = date(root.path("meta").path("as_of").asString(""));
        var excluded = new HashSet<String>();
        root.path("excluded").forEach(entry -> excluded.add(key(entry)));
        var problems = new ArrayList<Problem>();
        var warnings = new ArrayList<String>();
        var read = new ArrayList<Service>();
        var seen = new HashSet<String>();
        var skipped = 0;
        var number = 0;
        for (var entry : root.path("services")) {
            number++;
            var where = "record %d (%s)".formatted(number, entry.path("name").asString("without a name"));
            if (excluded.contains(key(entry))) {
                skipped++;
                continue;
            }
            var record = new RecordReader(entry, where, seenOn, problems, warnings);
            if (!seen.add(key(entry))) {
                problems.add(new Problem(where, "name", "the same country and name stand in the file twice"));
            }
            record.read().ifPresent(read::add);
            if (problems.size() >= MOST_PROBLEMS) {
                break;
            }
        }
        return problems.isEmpty() ? new Reading.Read(read, skipped, warnings) : new Reading.Refused(problems);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static Reading refused(String sentence) {
        return new Reading.Refused(List.of(new Problem("", "", sentence)));
    }

    private static String key(JsonNode entry) {
        return entry.path("country").asString("") + ":" + entry.path("name").asString("");
    }

    /// Reads one record.
    private final class RecordReader {

        private final JsonNode entry;
        private final String where;
        private final List<Problem> problems;
        private final List<String> warnings;
        private final @Nullable LocalDate seenOn;
        private final int before;

        RecordReader(
                JsonNode entry,
                String where,
                @Nullable LocalDate seenOn,
                List<Problem> problems,
                List<String> warnings) {
            this.entry = entry;
            this.where = where;
            this.seenOn = seenOn;
            this.problems = problems;
            this.warnings = warnings;
            this.before = problems.size();
        }

        Optional<Service> read() {
            var name = required("name");
            var organisation = required("organisation");
            var country = required("country");
            var area = "INT".equals(country) ? Optional.of(Area.WORLD) : Area.find(country);
            if (area.isEmpty()
                    || !"INT".equals(country) && Country.find(country).isEmpty()) {
                wrong("country", "\"%s\" is not a country this platform knows".formatted(country));
            }
            var audiences = audiences();
            var channels = channels(country);
            var languages = spoken();
            var doubtful = doubtful();
            readable("description", entry.path("description").asString(""));
            if (problems.size() > before) {
                return Optional.empty();
            }
            if (doubtful) {
                warnings.add(where + ": the source is in doubt; an editor must look into it before it is confirmed");
            }
            return Optional.of(new Service(
                    Identifiers.fromUrl("urn:2ps:service:" + country + ":" + name),
                    Slug.from(name).orElseGet(() -> new Slug("service-" + country.toLowerCase(Locale.ROOT))),
                    name,
                    new Organization(Identifiers.fromUrl("urn:2ps:organization:" + organisation), organisation),
                    description(),
                    ServiceStatus.ACTIVE,
                    listing.showsUnverified() ? EditorialState.PUBLISHED : EditorialState.DRAFT,
                    baseCountry(country, channels),
                    audiences,
                    false,
                    List.of(area.orElseThrow()),
                    languages,
                    List.of(),
                    answer("anonymous"),
                    answer("free"),
                    confidentiality(),
                    channels,
                    sources(),
                    null,
                    doubtful ? "the source is in doubt" : "",
                    entry.path("source_as_of").asString(""),
                    "help-services"));
        }

        private void wrong(String field, String text) {
            problems.add(new Problem(where, field, text));
        }

        private String required(String field) {
            var text = readable(field, entry.path(field).asString("")).strip();
            if (text.isEmpty()) {
                wrong(field, "is missing");
            }
            return text;
        }

        /// A text without characters that cannot be shown; the database does not take all of them either.
        private String readable(String field, String text) {
            if (text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
                wrong(field, "has control characters in it");
            }
            return text;
        }

        private List<String> spoken() {
            var codes = strings("languages");
            codes.stream()
                    .filter(code -> !LANGUAGES.contains(code))
                    .forEach(code -> wrong("languages", "\"%s\" is not a language code of ISO 639".formatted(code)));
            return codes;
        }

        private boolean doubtful() {
            var status = entry.path("status").asString("active");
            if (!status.equals("active") && !status.equals("unclear")) {
                wrong("status", "\"%s\" is neither active nor unclear".formatted(status));
            }
            return status.equals("unclear");
        }

        private List<String> strings(String field) {
            var found = new ArrayList<String>();
            entry.path(field).forEach(value -> found.add(value.asString("")));
            return found;
        }

        private List<Audience> audiences() {
            var found = new ArrayList<Audience>();
            for (var code : strings("audiences")) {
                Audience.find(code)
                        .ifPresentOrElse(
                                found::add, () -> wrong("audiences", "\"%s\" is not an audience".formatted(code)));
            }
            if (strings("audiences").isEmpty()) {
                wrong("audiences", "at least one is needed");
            }
            return found;
        }

        private Answer answer(String field) {
            var value = entry.path(field);
            if (!value.isBoolean()) {
                return Answer.UNKNOWN;
            }
            return value.asBoolean() ? Answer.YES : Answer.NO;
        }

        private Confidentiality confidentiality() {
            var stated = entry.path("confidentiality");
            var limits = stated.path("limits").asString("");
            return new Confidentiality(
                    answer("anonymous") == Answer.YES ? "anonymous" : "unknown",
                    limits.isEmpty() ? null : Text.english(limits),
                    limits.isEmpty() ? null : stated.path("source").asString(""));
        }

        /// The English description, with translations where the file brings some.
        private Text description() {
            var wordings = new HashMap<String, String>();
            entry.path("description_translations")
                    .properties()
                    .forEach(translation -> wordings.put(
                            translation.getKey(), translation.getValue().asString("")));
            wordings.values().removeIf(String::isBlank);
            wordings.put("en", entry.path("description").asString(""));
            return new Text(wordings);
        }

        private List<Source> sources() {
            var found = new ArrayList<Source>();
            entry.path("sources")
                    .forEach(source -> found.add(new Source(
                            source.path("url").asString(""), source.path("seen").asString(""), seenOn)));
            return found;
        }

        private List<Channel> channels(String country) {
            var found = new ArrayList<Channel>();
            for (var channel : entry.path("channels")) {
                channelType(channel).ifPresent(type -> found.add(channel(type, channel, country)));
            }
            return found;
        }

        private Optional<ChannelType> channelType(JsonNode channel) {
            var written = channel.path("type").asString("");
            var value = channel.path("value").asString("");
            var code = switch (written) {
                case "web" -> "website";
                case "secure-message" -> "web_form";
                case "in-person" -> "in_person";
                case "self-help" -> "self_help";
                case "email" -> value.isEmpty() || value.contains("@") ? "email" : "web_form";
                default -> written;
            };
            var type = ChannelType.find(code);
            if (type.isEmpty()) {
                wrong("channels", "\"%s\" is not a kind of channel".formatted(written));
            }
            return type;
        }

        private Channel channel(ChannelType type, JsonNode channel, String country) {
            var text = channel.path("value").asString("").strip();
            var hours = channel.path("hours").asString("").strip();
            var zone = Country.find(country).map(Country::zone).orElse(NO_ZONE);
            var read = HoursText.read(hours, zone);
            if (!hours.isEmpty() && read.isEmpty()) {
                warnings.add(where + ": the hours \"" + hours + "\" are kept as words; they cannot be read as a rule");
            }
            return new Channel(
                    type,
                    text.isEmpty() ? null : value(type, text),
                    hours,
                    read.map(HoursText.Hours::alwaysOpen).orElse(false),
                    read.map(HoursText.Hours::schedules).orElse(List.of()));
        }

        private String value(ChannelType type, String text) {
            return switch (type) {
                case PHONE, SMS, EMAIL -> text;
                default ->
                    WebAddress.find(text).map(WebAddress::value).orElseGet(() -> {
                        wrong("channels", "\"%s\" is not a web address".formatted(text));
                        return text;
                    });
            };
        }

        /// The region of the first international number where it differs from the country served; a short number of a
        /// neighbour (147 in Liechtenstein) is answered in the neighbour's country.
        private String baseCountry(String country, List<Channel> channels) {
            return channels.stream()
                    .filter(channel -> channel.type() == ChannelType.PHONE)
                    .map(channel -> channel.findValue().orElse(""))
                    .filter(number -> number.startsWith("+"))
                    .flatMap(number -> PhoneNumber.of(number, country).findRegion().stream())
                    .filter(region -> Country.find(region).isPresent())
                    .findFirst()
                    .orElse(country);
        }
    }
}
