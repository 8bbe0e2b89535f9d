package eu.twops.directory;

import java.util.List;

/// A service in a list, ready to be shown.
///
/// @param set for whom it was set up, where that is not the visitor; empty otherwise
/// @param law under which law it works and what a call may cost, for services of other countries
/// @param keep what stays confidential
/// @param label the honest label of an unconfirmed record, or when it was confirmed
/// @param doubt said where an editor must look into the record; empty otherwise
/// @param unmet which wishes it does not fulfil
record ServiceCard(
        String name,
        String path,
        String organisation,
        Line text,
        String set,
        List<ChannelState> states,
        List<Tag> tags,
        Line keep,
        List<String> law,
        List<ContactLink> contacts,
        boolean confirmed,
        String label,
        String doubt,
        String alert,
        List<String> unmet) {

    ServiceCard {
        states = List.copyOf(states);
        tags = List.copyOf(tags);
        law = List.copyOf(law);
        contacts = List.copyOf(contacts);
        unmet = List.copyOf(unmet);
    }

    /// When one kind of channel can be used.
    ///
    /// @param kind empty where the service has one kind only
    /// @param hours the published hours for paper, where "now" means nothing; empty where none are known
    record ChannelState(String kind, StateText state, String hours) {}

    /// @param plain whether it is a mere fact rather than something that helps to choose
    record Tag(String text, boolean plain) {}
}
