package kuaibao.standalone.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.schemas.Topics;
import kuaibao.servers.EmbeddedServers;
import kuaibao.servers.EmbeddedServersSettings;
import kuaibao.servers.Ports;
import kuaibao.standalone.pipeline.Pipeline.PipelineSettings;

/** Servers and services together, started and stopped as one. */
public final class Standalone implements AutoCloseable {
    private static final int PARTITIONS = 2;
    private static final int KAFKA_PORT = 9092;
    private static final int REGISTRY_PORT = 8081;
    private static final int ELASTICSEARCH_PORT = 9200;
    private static final int INGEST_PORT = 8080;

    private final EmbeddedServers servers;
    private final Pipeline pipeline;

    private Standalone(EmbeddedServers servers, Pipeline pipeline) {
        this.servers = servers;
        this.pipeline = pipeline;
    }

    /** The same without further settings. */
    public static Standalone start(Path archives, Path data, Consumer<String> progress) throws CannotStartException {
        return start(archives, data, Map.of(), progress);
    }

    /**
     * Starts everything and returns when the servers answer and the services run.
     *
     * @param data where all data is kept
     * @param more settings of the services besides, such as {@code ingest.folder}
     * @param progress is told each server and service as it starts, one line each
     * @throws CannotStartException with the remedy if the user must change something first
     */
    public static Standalone start(Path archives, Path data, Map<String, String> more, Consumer<String> progress)
            throws CannotStartException {
        Pipeline.check(settings(more));
        EmbeddedServersSettings settings = new EmbeddedServersSettings(
                archives,
                EmbeddedServersSettings.defaultCache(System.getenv()),
                data,
                KAFKA_PORT,
                REGISTRY_PORT,
                ELASTICSEARCH_PORT);
        EmbeddedServers servers = EmbeddedServers.start(
                settings, server -> progress.accept(server.name() + " answers on " + server.address()));
        try {
            Contract.establish(servers.bootstrapServers(), servers.registry(), new Topics(""), PARTITIONS);
            int ingestPort = new Ports().preferably(INGEST_PORT);
            Pipeline pipeline = Pipeline.start(
                    servers, new PipelineSettings(data.toAbsolutePath().resolve("state"), ingestPort, settings(more)));
            progress.accept("ingest, enrich and sink run; pages are taken at " + pipeline.ingest() + "/v1/pages");
            return new Standalone(servers, pipeline);
        } catch (CannotStartException | RuntimeException problem) {
            servers.close();
            throw problem;
        }
    }

    /** On one machine with few pages a short way counts more than a full batch. */
    private static Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("kafka.commit.interval.ms", "200");
        settings.put("kafka.producer.linger.ms", "10");
        settings.putAll(more);
        return settings;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public URI elasticsearch() {
        return servers.elasticsearch();
    }

    public URI registry() {
        return servers.registry();
    }

    public String bootstrapServers() {
        return servers.bootstrapServers();
    }

    @Override
    public void close() {
        try {
            pipeline.close();
        } finally {
            servers.close();
        }
    }
}
