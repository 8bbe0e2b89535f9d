package eu.twops.operations.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures how long an instance takes until it has shown its first page.
final class StartBench {

    private static final int RUNS = 7;

    private StartBench() {}

    static List<Measurement> measure(Path folder) throws IOException {
        var data = folder.resolve("data");
        once(data);
        var times = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            times.add(once(data));
        }
        return List.of(new Measurement("start", "start to first page", "ms", times));
    }

    private static double once(Path data) throws IOException {
        var begun = System.nanoTime();
        try (var instance = RunningInstance.start(data);
                var page = URI.create(instance.address() + "/en").toURL().openStream()) {
            page.readAllBytes();
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
