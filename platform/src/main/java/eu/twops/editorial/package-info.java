/// Documents and their editions, translation, review, media and the shell of the workspace.
@ApplicationModule(allowedDependencies = {"shared", "web", "web::component", "search", "accounts"})
@NullMarked
package eu.twops.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
