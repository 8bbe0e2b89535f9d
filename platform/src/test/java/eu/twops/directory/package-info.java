/// Tests of this package.
@NullUnmarked
package eu.twops.directory;

import org.jspecify.annotations.NullUnmarked;
