package eu.twops.operations.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An instance in a process of its own, started with the same virtual machine and options as this one.
final class RunningInstance implements AutoCloseable {

    private static final String READY = "Ready: ";

    private final Process process;
    private final BufferedReader results;
    private final String address;

    private RunningInstance(Process process, BufferedReader results, String address) {
        this.process = process;
        this.results = results;
        this.address = address;
    }

    /// Starts one and waits until it is ready.
    static RunningInstance start(Path data) throws IOException {
        var process = new ProcessBuilder(command(data))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var results = process.inputReader();
        var line = results.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new IOException("the instance to measure did not start");
        }
        return new RunningInstance(process, results, line.substring(READY.length()));
    }

    private static List<String> command(Path data) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        return command;
    }

    String address() {
        return address;
    }

    /// Processor time the application itself has used.
    double processorMillis() {
        return process.info()
                .totalCpuDuration()
                .map(spent -> spent.toNanos() / 1e6)
                .orElse(Double.NaN);
    }

    /// Memory of the application and its database together, as the system counts it.
    ///
    /// @param key `Rss`, which counts shared pages for every process, or `Pss`, which divides them
    double mebibytes(String key, Path data) throws IOException {
        var database = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
        var postmaster = ProcessHandle.of(Long.parseLong(database.getFirst())).stream();
        var all = Stream.concat(
                        Stream.of(process.toHandle()),
                        postmaster.flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants())))
                .map(ProcessHandle::pid)
                .toList();
        var sum = 0.0;
        for (var pid : all) {
            sum += mebibytes(pid, key);
        }
        return sum;
    }

    private static double mebibytes(long pid, String key) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(pid)))) {
            return lines.filter(line -> line.startsWith(key + ":"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroy();
        process.onExit().join();
        results.close();
    }
}
