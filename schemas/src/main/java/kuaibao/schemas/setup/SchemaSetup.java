package kuaibao.schemas.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import kuaibao.schemas.RegistryUnavailableException;
import kuaibao.schemas.Topic;
import kuaibao.schemas.Topics;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.common.errors.InterruptException;

/** Registers our schemas through the registry's Confluent API, under FULL_TRANSITIVE compatibility. */
public final class SchemaSetup {
    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI root;

    /**
     * Registers with one registry.
     *
     * @param registry the registry's root, such as {@code http://127.0.0.1:8081}
     */
    public SchemaSetup(URI registry) {
        root = registry.resolve("/apis/ccompat/v7/");
    }

    /** Registers the value schema of every topic; those that are there already stay as they are. */
    public void register(Topics topics) {
        topics.all().forEach(this::register);
    }

    private void register(Topic<?> topic) {
        String schema = SpecificData.get().getSchema(topic.valueType()).toString();
        send("POST", "subjects/" + topic.subject() + "/versions", Map.of("schema", schema, "schemaType", "AVRO"));
        send("PUT", "config/" + topic.subject(), Map.of("compatibility", COMPATIBILITY));
    }

    private void send(String method, String path, Map<String, String> body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the registry refused " + method + " " + path + " with "
                        + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException problem) {
            throw new RegistryUnavailableException("the schema registry at " + root + " does not answer", problem);
        } catch (InterruptedException problem) {
            throw new InterruptException(problem);
        }
    }
}
