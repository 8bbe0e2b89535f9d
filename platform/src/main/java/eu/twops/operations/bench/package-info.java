/// Measures an instance from outside, as its visitors would find it.
@NullMarked
package eu.twops.operations.bench;

import org.jspecify.annotations.NullMarked;
