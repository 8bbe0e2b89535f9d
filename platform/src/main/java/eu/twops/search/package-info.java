/// One index over everything published, and one query for it.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package eu.twops.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
