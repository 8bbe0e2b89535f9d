package eu.twops.directory;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases every implementation of the directory's rules has to agree on.
final class DirectoryVectors {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNode ALL = load();

    private DirectoryVectors() {}

    /// The cases of a section, each shown under the text of its fields.
    static Stream<Arguments> section(String section, String... nameFields) {
        return ALL.required(section).valueStream().map(vector -> argumentSet(name(vector, nameFields), vector));
    }

    private static String name(JsonNode vector, String... fields) {
        return String.join(
                ", ",
                Stream.of(fields).map(field -> vector.path(field).asString("")).toList());
    }

    private static JsonNode load() {
        try (var file = DirectoryVectors.class.getResourceAsStream("/directory/directory-vectors.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
