package kuaibao.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.schemas.Topics;
import kuaibao.servers.Servers;
import kuaibao.standalone.pipeline.Contract;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.standalone.pipeline.Pipeline.PipelineSettings;
import kuaibao.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An installation of its own on servers that tests share: topics, groups and indices have names that no other test has. */
final class Installation {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final Servers servers;
    private final Path folder;

    private Installation(Servers servers, Path folder) {
        this.servers = servers;
        this.folder = folder;
    }

    static Installation on(Servers servers, Path folder) {
        Installation installation = new Installation(servers, folder);
        Contract.establish(servers.bootstrapServers(), servers.registry(), installation.topics(), 2);
        return installation;
    }

    Topics topics() {
        return new Topics(name + ".");
    }

    /** All services in this process. */
    Pipeline pipeline() throws CannotStartException {
        return pipeline(Map.of());
    }

    /** The same with further settings. */
    Pipeline pipeline(Map<String, String> more) throws CannotStartException {
        Map<String, String> all = new LinkedHashMap<>(own());
        all.putAll(more);
        return Pipeline.start(servers, new PipelineSettings(folder.resolve("state"), 0, all));
    }

    /** The settings of one service in a process of its own. */
    Map<String, String> flags(String service) {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("kafka.bootstrap.servers", servers.bootstrapServers());
        flags.put("registry.url", servers.registry().toString());
        own().forEach((key, value) -> {
            if (key.startsWith(service) || key.startsWith("kafka") || key.startsWith("topics")) {
                flags.put(key, value);
            }
        });
        if (service.equals("sink")) {
            flags.put("elasticsearch.url", servers.elasticsearch().toString());
            flags.put("elasticsearch.articles", name + "-articles");
            flags.put("elasticsearch.facts", name + "-facts");
        } else {
            flags.put("state.folder", folder.resolve("state").toString());
        }
        return flags;
    }

    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        return new TopicReader(servers.bootstrapServers()).all(topic);
    }

    /** How many articles can be found by now. */
    int countDocuments() throws IOException, InterruptedException {
        post("/" + name + "-articles/_refresh");
        String answer = get("/" + name + "-articles/_count");
        return answer.contains("\"count\":") ? Integer.parseInt(answer.replaceAll(".*\"count\":(\\d+).*", "$1")) : 0;
    }

    /** The version of every article, by id. */
    Map<String, Long> documentVersions() throws IOException, InterruptedException {
        post("/" + name + "-articles/_refresh");
        Map<String, Long> versions = new TreeMap<>();
        new ObjectMapper()
                .readTree(get("/" + name + "-articles/_search?size=1000&version=true&_source=false"))
                .path("hits")
                .path("hits")
                .forEach(hit -> versions.put(
                        hit.path("_id").asText(), hit.path("_version").asLong()));
        return versions;
    }

    private Map<String, String> own() {
        return Map.of(
                "topics.prefix", name + ".",
                "ingest.application-id", name + "-ingest",
                "enrich.application-id", name + "-enrich",
                "sink.group", name + "-sink",
                "elasticsearch.articles", name + "-articles",
                "elasticsearch.facts", name + "-facts",
                "kafka.commit.interval.ms", "100");
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(servers.elasticsearch().resolve(path)).build());
    }

    private void post(String path) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(servers.elasticsearch().resolve(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    /** Sends a page over HTTP and returns the status and the body. */
    static HttpResponse<String> push(URI ingest, String name, byte[] page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(ingest.resolve("/v1/pages?name=" + name))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(page))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
