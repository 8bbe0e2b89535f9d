package eu.twops.operations;

import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/// Runs one command of the command line to its end.
public final class Operations {

    private Operations() {}

    /// Results go to standard output, everything else to standard error.
    ///
    /// @param application the class the application starts from
    /// @return 0 where all is well, 1 where the input or the state is wrong, 2 where the command
    /// was used wrongly
    public static int run(Class<?> application, String... arguments) {
        var results = System.out;
        System.setOut(System.err);
        LoggingSystem.get(Operations.class.getClassLoader()).beforeInitialize();
        return run(new Console(results, System.err), application, arguments);
    }

    static int run(Console console, Class<?> application, String... arguments) {
        return new CommandLine(new Commands(console, application))
                .setOut(console.results())
                .setErr(console.messages())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Operations::wrongUsage)
                .setExecutionExceptionHandler((failure, command, _) -> failed(failure, command))
                .execute(arguments);
    }

    private static int wrongUsage(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().println(problem.getMessage());
        command.getErr().printf("Try '%s --help'.%n", name);
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine command) {
        var explanation = Explanation.of(failure);
        explanation.ifPresentOrElse(command.getErr()::println, () -> {
            command.getErr().println("This is a fault in the program, not in what you did. Please report it:");
            failure.printStackTrace(command.getErr());
        });
        return ExitCode.SOFTWARE;
    }
}
