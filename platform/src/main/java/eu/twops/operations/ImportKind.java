package eu.twops.operations;

import eu.twops.directory.ServiceImport;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/// What can be imported, each handed to the module that owns it.
enum ImportKind {
    SERVICES {
        @Override
        Result take(ApplicationContext application, byte[] file, boolean dryRun) {
            var report = application.getBean(ServiceImport.class).importServices(file, dryRun);
            var summary = "%d created, %d updated, %d unchanged, %d left out"
                    .formatted(report.created(), report.updated(), report.unchanged(), report.excluded());
            return new Result(summary, report.warnings(), report.problems());
        }
    };

    /// What an import did, or would do; with problems it did nothing.
    record Result(String summary, List<String> warnings, List<String> problems) {
        Result {
            warnings = List.copyOf(warnings);
            problems = List.copyOf(problems);
        }
    }

    abstract Result take(ApplicationContext application, byte[] file, boolean dryRun);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
