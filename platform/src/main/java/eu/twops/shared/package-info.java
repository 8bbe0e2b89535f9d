/// The few values every module speaks: languages, countries, localised text, slugs, ids, addresses.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package eu.twops.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
