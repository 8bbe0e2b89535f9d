/// Tests that use the site as people do, in the Chromium of the system.
@NullUnmarked
package eu.twops.browser;

import org.jspecify.annotations.NullUnmarked;
