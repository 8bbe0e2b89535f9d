/// Messages for the moment of risk, signed packs, experiments and the platforms' API.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "web::component",
            "search",
            "accounts",
            "editorial",
            "directory",
            "actions",
            "training",
            "evidence",
            "sdk"
        })
@NullMarked
package eu.twops.deterrence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
