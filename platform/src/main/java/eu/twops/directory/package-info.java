/// Help services: organisations, services, channels, hours and verification, and the finder that leads to them.
@ApplicationModule(allowedDependencies = {"shared", "web", "web::component", "search", "accounts", "editorial"})
@NullMarked
package eu.twops.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
