/// Self-help programmes and the anonymous mailbox.
@ApplicationModule(
        allowedDependencies = {"shared", "web", "web::component", "search", "accounts", "editorial", "directory"})
@NullMarked
package eu.twops.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
