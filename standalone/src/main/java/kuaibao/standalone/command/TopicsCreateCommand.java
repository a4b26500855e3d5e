package kuaibao.standalone.command;

import java.net.URI;
import java.util.concurrent.Callable;
import kuaibao.schemas.RegistryUnavailableException;
import kuaibao.schemas.Topics;
import kuaibao.standalone.pipeline.Contract;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kuaibao topics create}: what an installation needs on broker and registry. */
@Command(
        name = "create",
        description = "Creates the topics that are missing and registers the schemas.",
        mixinStandardHelpOptions = true)
final class TopicsCreateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before call().
    private CommandSpec spec;

    @Option(
            names = "--bootstrap-servers",
            defaultValue = "${env:KUAIBAO_KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:9092}",
            description = "Kafka's brokers (${DEFAULT-VALUE}).")
    private String bootstrapServers = "";

    @Option(
            names = "--registry",
            converter = HttpAddressConverter.class,
            defaultValue = "${env:KUAIBAO_REGISTRY_URL:-http://127.0.0.1:8081}",
            description = "The schema registry (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // Has a default.
    private URI registry;

    @Option(
            names = "--prefix",
            defaultValue = "${env:KUAIBAO_TOPICS_PREFIX:-}",
            description = "Written before every topic's name.")
    private String prefix = "";

    @Option(names = "--partitions", defaultValue = "6", description = "Of topics that are created (${DEFAULT-VALUE}).")
    private int partitions;

    @Override
    public Integer call() throws CommandFailedException {
        Topics topics = topics();
        try {
            Contract.establish(bootstrapServers, registry, topics, partitions);
        } catch (RegistryUnavailableException problem) {
            throw new CommandFailedException(problem.getMessage() + "; name another with --registry.");
        } catch (KafkaException problem) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            throw new CommandFailedException("Kafka at " + bootstrapServers + ": " + cause.getMessage()
                    + "; name other brokers with --bootstrap-servers.");
        } catch (IllegalStateException problem) {
            throw new CommandFailedException(String.valueOf(problem.getMessage()));
        }
        topics.definitions().keySet().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private Topics topics() throws CommandFailedException {
        try {
            return new Topics(prefix);
        } catch (IllegalArgumentException problem) {
            throw new CommandFailedException(String.valueOf(problem.getMessage()));
        }
    }
}
