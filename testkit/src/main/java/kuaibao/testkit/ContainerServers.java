package kuaibao.testkit;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import kuaibao.servers.Servers;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/** The three servers in containers; the same versions as the compose file's. */
final class ContainerServers implements Servers {
    private static final int REGISTRY_PORT = 8080;
    private static final int ELASTICSEARCH_PORT = 9200;

    private final KafkaContainer kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"));
    private final GenericContainer<?> registry = container("apicurio/apicurio-registry:3.0.9", Map.of())
            .withExposedPorts(REGISTRY_PORT)
            .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").forPort(REGISTRY_PORT));
    private final GenericContainer<?> elasticsearch = container(
                    "docker.elastic.co/elasticsearch/elasticsearch:8.19.21",
                    Map.of(
                            "discovery.type", "single-node",
                            "xpack.security.enabled", "false",
                            "ES_JAVA_OPTS", "-Xms512m -Xmx512m"))
            .withExposedPorts(ELASTICSEARCH_PORT)
            .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow").forPort(ELASTICSEARCH_PORT));

    private ContainerServers() {}

    static ContainerServers start() {
        ContainerServers servers = new ContainerServers();
        Startables.deepStart(Stream.of(servers.kafka, servers.registry, servers.elasticsearch))
                .join();
        return servers;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public URI registry() {
        return URI.create("http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT));
    }

    @Override
    public URI elasticsearch() {
        return URI.create("http://" + elasticsearch.getHost() + ":" + elasticsearch.getMappedPort(ELASTICSEARCH_PORT));
    }

    @Override
    public void close() {
        Stream.of(kafka, registry, elasticsearch).forEach(GenericContainer::stop);
    }

    @SuppressWarnings("resource") // Closed by close().
    private static GenericContainer<?> container(String image, Map<String, String> environment) {
        return new GenericContainer<>(DockerImageName.parse(image)).withEnv(environment);
    }
}
