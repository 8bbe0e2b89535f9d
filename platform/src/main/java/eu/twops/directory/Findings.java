package eu.twops.directory;

import eu.twops.directory.Finding.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer of the finder: every finding in the order it is shown, and what the page must say about it.
///
/// @param all without wishes applied, ordered
/// @param matching those that fulfil every wish; the same as `all` when none was made
/// @param checked when someone last looked for a service of the country; absent when nobody has yet
/// @param changes when the open state of anything listed changes next; absent when nothing will
record Findings(
        Coverage coverage,
        List<Finding> all,
        List<Finding> matching,
        @Nullable LocalDate checked,
        @Nullable Instant changes) {

    Findings {
        all = List.copyOf(all);
        matching = List.copyOf(matching);
    }

    List<Finding> in(Group group) {
        return shown().stream().filter(finding -> finding.group() == group).toList();
    }

    /// Where no service fulfils every wish, all are shown with the wish each one does not fulfil.
    boolean nothingMatches() {
        return ownAudience(matching).isEmpty() && !ownAudience(all).isEmpty() || matching.isEmpty() && !all.isEmpty();
    }

    List<Finding> shown() {
        return nothingMatches() ? all : matching;
    }

    boolean anyUnverified() {
        return shown().stream().anyMatch(finding -> finding.verification() == VerificationState.UNVERIFIED);
    }

    Optional<Instant> findChanges() {
        return Optional.ofNullable(changes);
    }

    Optional<LocalDate> findChecked() {
        return Optional.ofNullable(checked);
    }

    private static List<Finding> ownAudience(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.group() != Group.OTHER_AUDIENCES)
                .toList();
    }
}
