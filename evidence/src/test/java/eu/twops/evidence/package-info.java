/// Tests of this package.
@NullMarked
package eu.twops.evidence;

import org.jspecify.annotations.NullMarked;
