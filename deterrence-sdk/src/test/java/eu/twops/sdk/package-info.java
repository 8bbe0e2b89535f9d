/// Tests of this package.
@NullMarked
package eu.twops.sdk;

import org.jspecify.annotations.NullMarked;
