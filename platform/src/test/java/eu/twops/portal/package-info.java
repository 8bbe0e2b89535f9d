/// Tests of this package.
@NullUnmarked
package eu.twops.portal;

import org.jspecify.annotations.NullUnmarked;
