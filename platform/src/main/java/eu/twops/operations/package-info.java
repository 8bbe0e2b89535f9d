/// The command line: start-up with the embedded database, import, health, benchmarks.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "search",
            "accounts",
            "editorial",
            "directory",
            "actions",
            "training",
            "deterrence",
            "support",
            "insights",
            "portal"
        })
@NullMarked
package eu.twops.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
