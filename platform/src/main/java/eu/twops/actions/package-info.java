/// The repository of prevention actions: studies, reviews, ratings and the gap map.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "web::component",
            "search",
            "accounts",
            "editorial",
            "directory",
            "evidence"
        })
@NullMarked
package eu.twops.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
