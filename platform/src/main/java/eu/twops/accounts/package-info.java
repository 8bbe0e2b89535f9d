/// Staff: people, roles, passkeys, sessions and the audit trail.
@ApplicationModule(allowedDependencies = {"shared", "web", "web::component"})
@NullMarked
package eu.twops.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
