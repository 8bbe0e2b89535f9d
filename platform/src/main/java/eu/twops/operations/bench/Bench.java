package eu.twops.operations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// Measures scenarios one after the other and keeps the figures as JSON.
///
/// @param folder where instances are made for measuring, and the figures go
public record Bench(Path folder, Consumer<String> results, Consumer<String> messages) {

    /// @return 0, or 1 where something could not be measured
    public int measure(List<Scenario> scenarios) {
        try {
            Files.createDirectories(folder);
            var code = 0;
            for (var scenario : scenarios) {
                code = Math.max(code, measure(scenario));
            }
            return code;
        } catch (IOException failure) {
            messages.accept("The benchmark broke off: %s.".formatted(failure.getMessage()));
            return 1;
        }
    }

    private int measure(Scenario scenario) throws IOException {
        if (scenario.needsLoad() && !Load.canBeMade()) {
            messages.accept(
                    "%s needs the load generator wrk: install it (Debian: apt-get install wrk, macOS: brew install wrk)."
                            .formatted(scenario));
            return 1;
        }
        messages.accept("Measuring %s…".formatted(scenario));
        var measured = new ArrayList<>(scenario.measure(folder));
        measured.stream().map(Measurement::line).forEach(results);
        var file = folder.resolve(scenario + ".json");
        Files.write(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(measured));
        return 0;
    }
}
