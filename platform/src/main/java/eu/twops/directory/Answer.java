package eu.twops.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is known about a yes-or-no question such as "is it free?"; not knowing is an answer of its own.
enum Answer {
    YES,
    NO,
    /// For anonymity: possible, as the person wishes.
    OPTIONAL,
    /// For cost: some of it.
    PARTLY,
    UNKNOWN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> find(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }
}
