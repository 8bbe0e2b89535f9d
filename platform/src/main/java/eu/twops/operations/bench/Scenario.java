package eu.twops.operations.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What can be measured.
public enum Scenario {
    /// A public page out of the page cache, beside nginx serving the same bytes.
    PAGES {
        @Override
        List<Measurement> measure(Path folder) throws IOException {
            return new PageBench(folder, "pages").cached();
        }
    },
    /// The same page rendered anew for every request.
    UNCACHED {
        @Override
        List<Measurement> measure(Path folder) throws IOException {
            return new PageBench(folder, "uncached").rendered();
        }
    },
    /// From the start of the process to the first page, database included, after the first run.
    START {
        @Override
        List<Measurement> measure(Path folder) throws IOException {
            return StartBench.measure(folder);
        }
    },
    /// Application and embedded database together, under load.
    MEMORY {
        @Override
        List<Measurement> measure(Path folder) throws IOException {
            return new PageBench(folder, "memory").memory();
        }
    };

    /// @param folder where the instance to measure keeps its data, and others theirs
    abstract List<Measurement> measure(Path folder) throws IOException;

    boolean needsLoad() {
        return this != START;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
