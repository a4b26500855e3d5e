package kuaibao.standalone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.standalone.pipeline.Standalone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kuaibao up}: everything, until it is told to stop. */
@Command(
        name = "up",
        description = "Starts servers and services on this machine and keeps their data.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where data is kept; default: a folder kuaibao of the user's own data, /var/lib/kuaibao for root.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the services, such as ingest.folder=spool; may be given several times.")
    private Map<String, String> settings = Map.of();

    @Override
    public Integer call() throws CannotStartException, IOException, InterruptedException, CommandFailedException {
        Terminal terminal = new Terminal(spec.commandLine().getErr());
        try (StopSignal stop = StopSignal.listen();
                Standalone standalone = Standalone.start(
                        Places.archives(), data.orElse(Places.defaultData()), settings, terminal::step)) {
            terminal.addresses(standalone);
            stop.awaitOrDeathOf(standalone.pipeline());
            return 0;
        }
    }
}
