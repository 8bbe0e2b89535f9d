package eu.twops.directory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How far a record can be relied on, computed from the day it was last confirmed. Never stored, never clicked.
enum VerificationState {
    FRESH,
    DUE,
    STALE,
    EXPIRED,
    UNVERIFIED;

    /// @param limits in days; a crisis line has half of them
    static VerificationState on(
            LocalDate today, @Nullable Verification verification, boolean crisis, DirectorySettings limits) {
        if (verification == null) {
            return UNVERIFIED;
        }
        var share = crisis ? 2 : 1;
        var age = ChronoUnit.DAYS.between(verification.verifiedOn(), today);
        if (age <= limits.freshDays() / share) {
            return FRESH;
        }
        if (age <= limits.dueDays() / share) {
            return DUE;
        }
        return age <= limits.staleDays() / share ? STALE : EXPIRED;
    }

    boolean confirmed() {
        return this == FRESH || this == DUE || this == STALE;
    }
}
