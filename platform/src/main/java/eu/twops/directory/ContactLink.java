package eu.twops.directory;

import eu.twops.shared.WebAddress;
import eu.twops.web.Voice;
import java.util.Optional;

/// A button by which a visitor reaches a service.
///
/// @param href `tel:`, `mailto:` or a web address; nothing else can come in
/// @param shown what is printed on paper instead of the link
record ContactLink(String href, String text, String shown, boolean outside) {

    /// The button of a channel; empty where it has no value, or is a place one goes to.
    static Optional<ContactLink> of(Channel channel, String region, Voice voice) {
        return switch (channel.type()) {
            case PHONE, SMS -> channel.findValue().map(number -> phone(channel, region, number, voice));
            case EMAIL ->
                channel.findValue()
                        .filter(address -> address.matches("[^\\s@?&\"<>]+@[^\\s@?&\"<>]+"))
                        .map(address -> new ContactLink(
                                "mailto:" + address, voice.say("directory.contact.email"), address, false));
            case IN_PERSON -> Optional.empty();
            case CHAT, MESSENGER, WEB_FORM, VIDEO, SELF_HELP, FORUM, APP, WEBSITE ->
                channel.findAddress().map(address -> web(channel, address, voice));
        };
    }

    private static ContactLink phone(Channel channel, String region, String number, Voice voice) {
        var text = channel.type() == ChannelType.SMS ? "directory.contact.sms" : "directory.contact.phone";
        return new ContactLink(
                channel.phone(region).tel(), voice.say(text, "number", number.replace(' ', '\u00A0')), number, false);
    }

    private static ContactLink web(Channel channel, WebAddress address, Voice voice) {
        return new ContactLink(
                address.value(), voice.say("directory.contact." + channel.type().code()), address.value(), true);
    }
}
