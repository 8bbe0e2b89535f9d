/// What an online platform embeds; it needs nothing but the JDK. Today: the noise that makes counts private.
@NullMarked
package eu.twops.sdk;

import org.jspecify.annotations.NullMarked;
