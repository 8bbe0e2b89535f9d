package eu.twops.directory;

import java.util.Arrays;
import java.util.Optional;

/// Whom a service is for. Codes stand in data and interfaces, neutral words in paths, because paths stay in the history
/// of a browser.
public enum Audience {
    SELF_CONCERN("self-concern", "me"),
    CONCERNED_OTHER("concerned-other", "someone"),
    YOUNG_PERSON("young-person", "young"),
    SURVIVOR("survivor", "harmed"),
    PROFESSIONAL("professional", "work");

    private final String code;
    private final String path;

    Audience(String code, String path) {
        this.code = code;
        this.path = path;
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public static Optional<Audience> find(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code.equals(code))
                .findFirst();
    }

    public static Optional<Audience> findByPath(String path) {
        return Arrays.stream(values())
                .filter(audience -> audience.path.equals(path))
                .findFirst();
    }
}
