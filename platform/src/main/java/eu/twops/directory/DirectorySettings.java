package eu.twops.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about the directory.
///
/// @param showUnverified whether services nobody has confirmed are shown, labelled; follows `twops.examples`
/// unless set
/// @param freshDays up to which age a confirmation is fresh
/// @param dueDays up to which age it is merely due for another look
/// @param staleDays up to which age it is shown with a warning; later it is out of every list
@ConfigurationProperties("twops.directory")
record DirectorySettings(
        @Nullable Boolean showUnverified,
        @DefaultValue("180") int freshDays,
        @DefaultValue("240") int dueDays,
        @DefaultValue("365") int staleDays) {}
