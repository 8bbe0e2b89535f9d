/// Courses, attempts, certificates and the record store.
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
            "evidence"
        })
@NullMarked
package eu.twops.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
