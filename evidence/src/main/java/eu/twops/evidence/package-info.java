/// Statistics for prevention research: effect sizes of single studies; models that combine them come on top.
@NullMarked
package eu.twops.evidence;

import org.jspecify.annotations.NullMarked;
