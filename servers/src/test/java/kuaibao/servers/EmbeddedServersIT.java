package kuaibao.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void keepsItsData_acrossRestart() throws Exception {
        Set<String> started = new ConcurrentSkipListSet<>();
        try (EmbeddedServers servers = EmbeddedServers.start(settings(), server -> started.add(server.name()))) {
            assertThat(started).containsExactly("Elasticsearch", "Kafka", "schema registry");
            createTopic(servers, "kept");
            put(servers.elasticsearch().resolve("/kept"), "{}");
            assertThatThrownBy(() -> EmbeddedServers.start(settings(), server -> {}))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessageContaining("is in use by another kuaibao");
        }
        try (EmbeddedServers servers = EmbeddedServers.start(settings(), server -> {})) {
            assertThat(topics(servers)).contains("kept");
            assertThat(get(servers.elasticsearch().resolve("/_cat/indices"))).contains("kept");
        }
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private EmbeddedServersSettings settings() {
        return EmbeddedServersSettings.onAnyPorts(
                Path.of(System.getProperty("kuaibao.archives")),
                EmbeddedServersSettings.defaultCache(System.getenv()),
                data);
    }

    private static void createTopic(Servers servers, String name) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static Set<String> topics(Servers servers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            return admin.listTopics().names().get();
        }
    }

    private static void put(URI uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
