package eu.twops.web;

/// What an error page shows.
///
/// @param status one that has words of its own
public record ErrorView(int status) {}
