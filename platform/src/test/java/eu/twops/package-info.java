/// Tests of this package.
@NullUnmarked
package eu.twops;

import org.jspecify.annotations.NullUnmarked;
