package eu.twops.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Fills an empty directory with the starter data, so that a fresh installation leads to help at once.
@Component
class StarterServices implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StarterServices.class);

    private final ServiceImport imports;

    StarterServices(ServiceImport imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!imports.isEmpty()) {
            return;
        }
        var report = imports.importServices(read(new ClassPathResource("starter/directory/services.json")), false);
        if (report.refused()) {
            throw new IllegalStateException("the starter data is damaged: " + report.problems());
        }
        LOG.info("{} services of the starter data were taken in.", report.created());
    }

    private static byte[] read(ClassPathResource file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file.getPath(), unreadable);
        }
    }
}
