package eu.twops.operations;

import eu.twops.operations.bench.Bench;
import eu.twops.operations.bench.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// Every command people can give, and what it takes.
@Command(
        name = "./2ps",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "An open platform that helps to prevent child sexual abuse before it happens.",
        footer = "%nExit codes: 0 all is well, 1 the input or the state is wrong, 2 wrong usage.")
final class Commands {

    private static final String DATA_HELP =
            "The folder that holds everything the instance owns, or TWOPS_DATA (default: ${DEFAULT-VALUE}).";
    private static final String DATA_DEFAULT = "${env:TWOPS_DATA:-./data}";
    private static final String PORT_HELP = "Where it listens, or SERVER_PORT (default: ${DEFAULT-VALUE}).";
    private static final String PORT_DEFAULT = "${env:SERVER_PORT:-8080}";

    private final Console console;
    private final Class<?> application;

    Commands(Console console, Class<?> application) {
        this.console = console;
        this.application = application;
    }

    @Command(name = "serve", description = "Starts the platform and prints its address once it is ready.")
    int serve(
            @Option(
                            names = "--port",
                            paramLabel = "PORT",
                            converter = Port.Reader.class,
                            defaultValue = PORT_DEFAULT,
                            description = PORT_HELP)
                    Port port,
            @Option(names = "--data", paramLabel = "FOLDER", defaultValue = DATA_DEFAULT, description = DATA_HELP)
                    Path data,
            @Option(names = "--demo", hidden = true) boolean demo,
            @Option(names = "--rehearse", hidden = true) boolean rehearse) {
        var serve = new Serve(console, application, data, port, demo);
        return rehearse ? serve.rehearse() : serve.untilStopped();
    }

    @Command(name = "demo", description = "Serves with the example content of every part switched on.")
    int demo(
            @Option(
                            names = "--port",
                            paramLabel = "PORT",
                            converter = Port.Reader.class,
                            defaultValue = PORT_DEFAULT,
                            description = PORT_HELP)
                    Port port,
            @Option(names = "--data", paramLabel = "FOLDER", defaultValue = DATA_DEFAULT, description = DATA_HELP)
                    Path data) {
        return new Serve(console, application, data, port, true).untilStopped();
    }

    @Command(
            name = "import",
            description = "Takes content from a file: all of it, or nothing where something in it is wrong.")
    int importContent(
            @Parameters(paramLabel = "KIND", description = "What the file holds: services.") ImportKind kind,
            @Parameters(paramLabel = "FILE", description = "The file to read.") Path file,
            @Option(names = "--dry-run", description = "Only say what would change.") boolean dryRun,
            @Option(names = "--data", paramLabel = "FOLDER", defaultValue = DATA_DEFAULT, description = DATA_HELP)
                    Path data) {
        return new Import(console, application, data).take(kind, file, dryRun);
    }

    @Command(name = "doctor", description = "Checks the instance and says what to do about each fault.")
    int doctor(
            @Option(names = "--data", paramLabel = "FOLDER", defaultValue = DATA_DEFAULT, description = DATA_HELP)
                    Path data) {
        return new Doctor(console, data, InstanceSettings.read()).examine();
    }

    @Command(name = "bench", description = "Measures this build on this machine; the figures go to build/bench too.")
    int bench(
            @Parameters(arity = "0..*", paramLabel = "NAME", description = "One or more of: ${COMPLETION-CANDIDATES}.")
                    List<Scenario> scenarios) {
        var chosen = Optional.ofNullable(scenarios).orElse(List.of(Scenario.values()));
        return new Bench(Path.of("build", "bench").toAbsolutePath(), console::result, console::message).measure(chosen);
    }

    /// The version of the release, from its manifest.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"2PS " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
