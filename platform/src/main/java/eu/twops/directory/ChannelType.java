package eu.twops.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of ways to reach a service.
enum ChannelType {
    PHONE,
    SMS,
    CHAT,
    MESSENGER,
    EMAIL,
    WEB_FORM,
    VIDEO,
    IN_PERSON,
    SELF_HELP,
    FORUM,
    APP,
    WEBSITE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /// The code in data and interfaces: `web_form`.
    String code() {
        return code;
    }

    /// Whether it can be used at any hour as long as nothing else is said: one writes, or works alone.
    boolean anyTime() {
        return switch (this) {
            case EMAIL, WEB_FORM, SELF_HELP, APP, WEBSITE -> true;
            case PHONE, SMS, CHAT, MESSENGER, VIDEO, IN_PERSON, FORUM -> false;
        };
    }

    static Optional<ChannelType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
