package kuaibao.standalone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
            description = "A setting of the services, such as ingest.folder.quiet=5s; may be given several times.")
    private Map<String, String> settings = Map.of();

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Folder that page files are taken from; default: the folder spool of the data.")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() throws CannotStartException, IOException, InterruptedException, CommandFailedException {
        Terminal terminal = new Terminal(spec.commandLine().getErr());
        Path kept = data.orElse(Places.defaultData());
        Path spool = folder.orElse(kept.resolve("spool")).toAbsolutePath();
        try (StopSignal stop = StopSignal.listen();
                Standalone standalone = Standalone.start(Places.archives(), kept, settings(spool), terminal::step)) {
            terminal.addresses(standalone, Optional.of(spool));
            stop.awaitOrDeathOf(standalone.pipeline());
            return 0;
        }
    }

    private Map<String, String> settings(Path spool) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("ingest.folder", spool.toString()));
        all.putAll(settings);
        return all;
    }
}
