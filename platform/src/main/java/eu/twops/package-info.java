/// The platform that helps to prevent child sexual abuse before it happens; each sub-package is a module.
@NullMarked
package eu.twops;

import org.jspecify.annotations.NullMarked;
