package eu.twops.web;

/// The way to another address of the site.
///
/// @param location a path of the site
public record Redirect(int status, String location) implements Answerable {

    /// The address has changed for good.
    public static Redirect forGood(String location) {
        return new Redirect(301, location);
    }

    /// What was asked for is found there.
    public static Redirect seeOther(String location) {
        return new Redirect(303, location);
    }
}
