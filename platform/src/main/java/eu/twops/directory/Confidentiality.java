package eu.twops.directory;

import eu.twops.shared.Text;
import org.jspecify.annotations.Nullable;

/// What a service keeps to itself, and where that ends. Limits are stated only where a source states them.
///
/// @param level `anonymous`, `confidential`, `identified` or `unknown`
/// @param limits in which circumstances it passes on what it is told; absent where no source says so
/// @param source the address of the page that states the limits; absent with them
record Confidentiality(
        String level, @Nullable Text limits, @Nullable String source) {}
