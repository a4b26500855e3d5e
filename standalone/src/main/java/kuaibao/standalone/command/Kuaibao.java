package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kuaibao.runtime.JavaLogging;
import kuaibao.runtime.LogChoice;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.SettingsException;
import kuaibao.servers.ServerStartException;
import kuaibao.sink.search.SearchFailedException;
import kuaibao.sink.search.UnsearchableQueryException;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.push.PushFailedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kuaibao}. */
@Command(
        name = "kuaibao",
        description = "Turns Chinese newspaper pages into structured, searchable articles.",
        mixinStandardHelpOptions = true,
        version = "kuaibao 0.1.0",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            EntitiesCommand.class,
            IngestCommand.class,
            SearchCommand.class,
            TopicsCommand.class
        },
        footer = {"", "Exit codes: 0 done, 1 something failed or was refused, 2 wrong usage, 130 interrupted."})
public final class Kuaibao implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before run().
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        LogChoice.useUnlessChosen("kuaibao/standalone/logback-commands.xml");
        JavaLogging.follow();
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, writing UTF-8 whatever the terminal's locale. */
    static CommandLine commandLine() {
        return new CommandLine(new Kuaibao())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> explain(problem, command));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? See kuaibao --help.");
    }

    /** What a user can mend is one sentence; anything else is ours and shows where it happened. */
    private static int explain(Exception problem, CommandLine command) throws Exception {
        if (problem instanceof SettingsException refused) {
            command.getErr().println("kuaibao: the settings are refused:");
            refused.errors().forEach(error -> command.getErr().println("  " + error));
            return CommandLine.ExitCode.USAGE;
        }
        if (problem instanceof PageFileException
                || problem instanceof ServerStartException
                || problem instanceof CannotStartException
                || problem instanceof SearchFailedException
                || problem instanceof UnsearchableQueryException
                || problem instanceof PushFailedException
                || problem instanceof CommandFailedException) {
            command.getErr().println("kuaibao: " + problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
