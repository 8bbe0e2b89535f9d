package eu.twops.operations.database;

/// What came of something that may be refused for a reason the operator can act on.
public sealed interface Attempt<T> {

    /// It worked.
    record Done<T>(T value) implements Attempt<T> {}

    /// It did not; the reason is one or two plain sentences that say what is wrong and what to do.
    record Refused<T>(String reason) implements Attempt<T> {}
}
