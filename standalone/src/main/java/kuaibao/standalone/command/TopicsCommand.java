package kuaibao.standalone.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kuaibao topics}: the topics of an installation. */
@Command(
        name = "topics",
        description = "The topics of an installation.",
        mixinStandardHelpOptions = true,
        subcommands = TopicsCreateCommand.class)
final class TopicsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before run().
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What about the topics? See kuaibao topics --help.");
    }
}
