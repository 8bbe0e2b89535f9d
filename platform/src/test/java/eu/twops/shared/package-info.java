/// Tests of this package.
@NullUnmarked
package eu.twops.shared;

import org.jspecify.annotations.NullUnmarked;
