package kuaibao.servers;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Kafka in this process, registry and Elasticsearch in processes of their own, all on the loopback address. */
public final class EmbeddedServers implements Servers {
    private final DataFolder data;
    private final EmbeddedKafka kafka;
    private final EmbeddedRegistry registry;
    private final EmbeddedElasticsearch elasticsearch;

    private EmbeddedServers(EmbeddedServersSettings settings, DataFolder data) {
        ServerArchives archives = new ServerArchives(settings.archives(), settings.cache());
        Ports ports = new Ports();
        this.data = data;
        int kafkaPort = ports.preferably(settings.kafkaPort());
        int registryPort = ports.preferably(settings.registryPort());
        int elasticsearchPort = ports.preferably(settings.elasticsearchPort());
        Path registryDistribution = archives.unpacked("apicurio-registry-app");
        Path elasticsearchDistribution = archives.unpacked("elasticsearch");
        kafka = new EmbeddedKafka(data.subfolder("kafka"), kafkaPort, ports.preferably(0));
        registry = new EmbeddedRegistry(
                registryDistribution, data.subfolder("registry"), registryPort, ports.preferably(0));
        elasticsearch = new EmbeddedElasticsearch(
                elasticsearchDistribution, data.subfolder("elasticsearch"), elasticsearchPort, ports.preferably(0));
    }

    /**
     * Starts the three at once and returns when all answer.
     *
     * @param started is told each server when it answers
     * @throws ServerStartException with the remedy when one cannot be started; the others are then stopped
     */
    public static EmbeddedServers start(EmbeddedServersSettings settings, Consumer<Server> started) {
        AvailableMemory.check();
        DataFolder data = DataFolder.hold(settings.data().toAbsolutePath());
        EmbeddedServers servers;
        try {
            servers = new EmbeddedServers(settings, data);
        } catch (ServerStartException problem) {
            data.close();
            throw problem;
        }
        try {
            servers.startAll(started);
            return servers;
        } catch (CompletionException problem) {
            servers.close();
            throw problem.getCause() instanceof ServerStartException known
                    ? known
                    : new ServerStartException("The servers cannot be started: " + problem.getCause(), problem);
        }
    }

    /** The three, each of which can be stopped and started alone. */
    public List<Server> all() {
        return List.of(elasticsearch, registry, kafka);
    }

    public Server kafka() {
        return kafka;
    }

    public Server registryServer() {
        return registry;
    }

    public Server elasticsearchServer() {
        return elasticsearch;
    }

    @Override
    public String bootstrapServers() {
        return kafka.address();
    }

    @Override
    public URI registry() {
        return URI.create("http://" + registry.address());
    }

    @Override
    public URI elasticsearch() {
        return URI.create("http://" + elasticsearch.address());
    }

    @Override
    public void close() {
        inParallel(Server::stop);
        data.close();
    }

    private void startAll(Consumer<Server> started) {
        inParallel(server -> {
            server.start();
            started.accept(server);
        });
    }

    private void inParallel(Consumer<Server> action) {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            all().forEach(server -> running.add(CompletableFuture.runAsync(() -> action.accept(server), threads)));
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } finally {
            threads.shutdown();
        }
    }
}
