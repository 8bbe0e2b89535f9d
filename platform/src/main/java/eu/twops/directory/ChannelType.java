package eu.twops.directory;

import java.util.*;

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

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ChannelType> find(String c) {
        return Arrays.stream(values()).filter(x -> x.code().equals(c)).findFirst();
    }
}
