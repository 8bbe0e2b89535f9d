/// Tests of this package.
@NullUnmarked
package eu.twops.web;

import org.jspecify.annotations.NullUnmarked;
