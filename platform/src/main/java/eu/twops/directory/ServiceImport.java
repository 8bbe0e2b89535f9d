package eu.twops.directory;

import eu.twops.directory.ServiceRecords.Problem;
import eu.twops.directory.ServiceRecords.Reading;
import eu.twops.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes help services from a file in the format of the starter data. All of a file or nothing of it; the same file
/// twice
/// changes nothing.
@Component
public class ServiceImport {

    private final ServiceRecords records;
    private final Services services;
    private final ChangeLog changes;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    ServiceImport(
            ServiceRecords records,
            Services services,
            ChangeLog changes,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.records = records;
        this.services = services;
        this.changes = changes;
        this.transaction = transaction;
        this.database = database;
    }

    /// What an import did, or would do. With problems nothing was written.
    ///
    /// @param warnings what an editor should look at; they hold nothing back
    /// @param problems what is wrong in the file, each with its record and field
    public record Report(
            int created, int updated, int unchanged, int excluded, List<String> warnings, List<String> problems) {
        public Report {
            warnings = List.copyOf(warnings);
            problems = List.copyOf(problems);
        }

        public boolean refused() {
            return !problems.isEmpty();
        }
    }

    /// @param dryRun whether to report only
    public Report importServices(byte[] file, boolean dryRun) {
        return switch (records.read(file)) {
            case Reading.Refused(var problems) ->
                new Report(
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        problems.stream().map(Problem::sentence).toList());
            case Reading.Read(var read, var excluded, var warnings) -> {
                var report = transaction.execute(status -> {
                    if (dryRun) {
                        status.setRollbackOnly();
                    }
                    return write(read, excluded, warnings);
                });
                yield report;
            }
        };
    }

    public boolean isEmpty() {
        return services.isEmpty();
    }

    private Report write(List<Service> read, int excluded, List<String> warnings) {
        // Two imports at once wait for each other instead of failing on the same slug.
        database.sql("lock table directory_service in share row exclusive mode").update();
        var created = 0;
        var updated = 0;
        var unchanged = 0;
        for (var service : read) {
            var before = services.find(service.id());
            if (before.isPresent() && sameFacts(before.get(), service)) {
                unchanged++;
                continue;
            }
            var kept = before.map(service::keepingOursOf).orElse(service);
            services.save(before.isPresent() ? kept : withFreeSlug(kept));
            if (before.isPresent()) {
                updated++;
                changes.updated(before.get(), kept);
            } else {
                created++;
                changes.created(kept);
            }
        }
        return new Report(created, updated, unchanged, excluded, new ArrayList<>(warnings), List.of());
    }

    private static boolean sameFacts(Service known, Service imported) {
        return imported.keepingOursOf(known).equals(known);
    }

    private Service withFreeSlug(Service service) {
        var slug = service.slug();
        for (var number = 2; services.find(slug).isPresent(); number++) {
            slug = new Slug(service.slug().value() + "-" + number);
        }
        return service.withSlug(slug);
    }
}
