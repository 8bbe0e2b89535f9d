/// Counts without tracking, and the public figures made from them.
@ApplicationModule(allowedDependencies = {"shared", "web", "web::component", "accounts", "sdk"})
@NullMarked
package eu.twops.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
