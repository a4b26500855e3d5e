package kuaibao.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker and controller (KRaft) inside this process, on the loopback address. */
final class EmbeddedKafka implements Server {
    /** Any fixed id does: the data folder belongs to one broker only. */
    private static final String CLUSTER_ID = "a3VhaWJhby1zdGFuZGFsb25l";

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private Optional<KafkaRaftServer> server = Optional.empty();

    EmbeddedKafka(Path folder, int port, int controllerPort) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        Properties settings = settings();
        try {
            format(settings);
            KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
            server = Optional.of(started);
            started.startup();
        } catch (IOException | KafkaException problem) {
            throw new ServerStartException(
                    "Kafka cannot be started on " + address() + " with its data in " + folder + ": "
                            + problem.getMessage(),
                    problem);
        }
    }

    @Override
    public void stop() {
        server.ifPresent(running -> {
            running.shutdown();
            running.awaitShutdown();
        });
        server = Optional.empty();
    }

    private void format(Properties settings) throws IOException {
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] format = {"format", "--cluster-id", CLUSTER_ID, "--config", file.toString(), "--ignore-formatted"};
        int code = StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new ServerStartException("Kafka cannot use the folder " + folder + ": "
                    + said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", folder.resolve("log").toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("default.replication.factor", "1");
        // One broker: its own topics cannot have the three replicas that they have by default.
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        // Few partitions of few bytes: the start is faster, and one machine's groups need no more.
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        // A consumer group starts at once instead of waiting three seconds for further members.
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        return settings;
    }
}
