package eu.twops.operations;

import eu.twops.operations.Check.Level;
import eu.twops.operations.database.Attempt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Looks an instance over, running or not, and says what to do about each fault.
record Doctor(Console console, Path data, InstanceSettings settings) {

    /// @return 1 where there is a fault, otherwise 0
    int examine() {
        var checks = checks();
        checks.stream().map(Check::line).forEach(console::result);
        return checks.stream().anyMatch(check -> check.level() == Level.FAULT) ? 1 : 0;
    }

    private List<Check> checks() {
        var checks = new ArrayList<Check>();
        checks.addAll(databaseChecks());
        checks.addAll(FolderChecks.of(data));
        checks.add(ContentChecks.languages());
        checks.add(ContentChecks.examples(settings.showsExamples()));
        return checks;
    }

    private List<Check> databaseChecks() {
        if (settings.ownDatabase().isEmpty() && !Files.exists(data)) {
            return List.of(Check.fault(
                    "database",
                    "there is none in %s; start './2ps serve' once or name the folder with --data".formatted(data)));
        }
        return switch (Instance.join(data, settings, console::message)) {
            case Attempt.Refused(var reason) -> List.of(Check.fault("database", reason));
            case Attempt.Done(var instance) -> {
                try (instance) {
                    yield new DatabaseChecks(instance.database(), Clock.systemUTC()).all();
                }
            }
        };
    }
}
