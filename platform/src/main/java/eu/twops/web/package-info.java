/// How every page looks and behaves: shell, components, words, errors, headers, page cache, leaving quickly.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package eu.twops.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
