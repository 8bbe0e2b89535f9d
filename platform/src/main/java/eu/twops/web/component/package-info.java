/// The building blocks every page is made of; their templates, styles and notes lie together.
@NamedInterface("component")
@NullMarked
package eu.twops.web.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
