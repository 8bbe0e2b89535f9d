package eu.twops.directory;

import java.time.LocalDate;

/// When a record was last confirmed, by whom and how.
///
/// @param method `provider_confirmed`, `phone_call`, `website` or `desk`
record Verification(LocalDate verifiedOn, String verifiedByRole, String method) {}
