package eu.twops.operations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures a public page under load: 32 connections that are kept open, the load generator on the same
/// machine.
record PageBench(Path folder, String scenario) {

    private static final String PAGE = "/en";
    private static final int RUNS = 5;
    private static final int SECONDS = 5;
    private static final int WARM_UP = 10;
    /// Gives every request an address of its own, which the page cache has not seen.
    private static final String ANEW = """
            local count = 0
            request = function()
              count = count + 1
              return wrk.format("GET", wrk.path .. "?bench=" .. count)
            end
            """;

    private Path data() {
        return folder.resolve("data");
    }

    List<Measurement> cached() throws IOException {
        try (var instance = RunningInstance.start(data())) {
            var page = instance.address() + PAGE;
            var measured = new ArrayList<>(measure(instance, page, List.of()));
            var peer = NginxPeer.serving(page, Files.createDirectories(folder.resolve("nginx")));
            if (peer.isPresent()) {
                try (var nginx = peer.get()) {
                    measured.addAll(beside(nginx, measured.getFirst()));
                }
            }
            return measured;
        }
    }

    List<Measurement> rendered() throws IOException {
        var script = Files.writeString(folder.resolve("anew.lua"), ANEW);
        try (var instance = RunningInstance.start(data())) {
            return measure(instance, instance.address() + PAGE, List.of("-s", script.toString()));
        }
    }

    List<Measurement> memory() throws IOException {
        var script = Files.writeString(folder.resolve("anew.lua"), ANEW);
        var resident = new ArrayList<Double>();
        var proportional = new ArrayList<Double>();
        try (var instance = RunningInstance.start(data())) {
            for (var run = 0; run < RUNS; run++) {
                Load.on(instance.address() + PAGE, SECONDS, List.of("-s", script.toString()));
                resident.add(instance.mebibytes("Rss", data()));
                proportional.add(instance.mebibytes("Pss", data()));
            }
        }
        return List.of(
                new Measurement(scenario, "resident (RSS)", "MiB", resident),
                new Measurement(scenario, "proportional (PSS)", "MiB", proportional));
    }

    private List<Measurement> measure(RunningInstance instance, String page, List<String> more) throws IOException {
        Load.on(page, WARM_UP, more);
        var perSecond = new ArrayList<Double>();
        var slowest = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var errors = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            var before = instance.processorMillis();
            var load = Load.on(page, SECONDS, more);
            perSecond.add(load.perSecond());
            slowest.add(load.slowest());
            processor.add((instance.processorMillis() - before) / load.requests());
            errors.add((double) load.errors());
        }
        return List.of(
                new Measurement(scenario, "requests", "a second", perSecond),
                new Measurement(scenario, "p99", "ms", slowest),
                new Measurement(scenario, "CPU a request", "ms", processor),
                new Measurement(scenario, "errors", "a run", errors));
    }

    private List<Measurement> beside(NginxPeer nginx, Measurement ours) throws IOException {
        Load.on(nginx.address(), 2, List.of());
        var perSecond = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            perSecond.add(Load.on(nginx.address(), SECONDS, List.of()).perSecond());
        }
        var peer = new Measurement(scenario, "requests, nginx", "a second", perSecond);
        var ratio = List.of(ours.median() / peer.median());
        return List.of(peer, new Measurement(scenario, "ratio to nginx", "", ratio));
    }
}
