package eu.twops.web;

import java.util.Optional;
import java.util.function.Function;

/// A typed part of an address, such as the language or the slug of a service: a parameter of its type in a controller
/// is
/// read from the path variable of the parameter's name, and what cannot be read is a page that is not there.
public record AddressPart<T>(Class<T> type, Function<String, Optional<T>> reading) {

    Optional<T> read(String text) {
        return reading.apply(text);
    }
}
