package eu.twops.directory;

/// How well an audience in a country is served. Computed from what is listed, never typed in.
enum Coverage {
    /// A service for the whole country, based in it.
    NATIONAL,
    /// Services for parts of the country only.
    PARTIAL,
    /// Only services based elsewhere that name the country.
    CROSS_BORDER,
    /// Only services for the world or a group of countries.
    INTERNATIONAL_ONLY,
    NONE;

    /// Whether the page must say first that we know of no service in the country.
    boolean lacksOwnService() {
        return this == CROSS_BORDER || this == INTERNATIONAL_ONLY || this == NONE;
    }
}
