package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kuaibao.ingest.http.RawClient.RawAnswer;

/** What {@code openapi.yaml} promises, held against answers that were really given. */
final class Described {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    Described() {
        try (InputStream in = Objects.requireNonNull(IntakeServer.class.getResourceAsStream("openapi.yaml"))) {
            document = new YAMLMapper().readTree(in);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Paths with the methods that each has, in capital letters. */
    Map<String, List<String>> operations() {
        Map<String, List<String>> operations = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> operations.put(
                        path.getKey(),
                        path.getValue().properties().stream()
                                .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                                .sorted()
                                .toList()));
        return operations;
    }

    JsonNode operation(String method, String path) {
        return resolve(document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT)));
    }

    /** Names of the parameters that an operation takes in one place, such as the query. */
    List<String> parameters(String method, String path, String place) {
        return operation(method, path)
                .path("parameters")
                .valueStream()
                .map(this::resolve)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** Holds an answer against the response that is described for its status. */
    void fits(String method, String path, RawAnswer answer) throws IOException {
        JsonNode response = resolve(operation(method, path).path("responses").path(Integer.toString(answer.status())));
        assertThat(response.isMissingNode())
                .as("%s %s is described with the status %s", method, path, answer.status())
                .isFalse();
        if (!answer.body().isEmpty()) {
            String type =
                    answer.header("Content-Type").orElse("").split(";", -1)[0].strip();
            JsonNode content = response.path("content");
            JsonNode described = content.has(type) ? content.path(type) : content.path("*/*");
            assertThat(described.isMissingNode())
                    .as("%s %s, %s is described with the type %s", method, path, answer.status(), type)
                    .isFalse();
            fits(described.path("schema"), type, answer.body());
        }
    }

    private void fits(JsonNode schema, String type, String body) throws IOException {
        if (type.endsWith("json")) {
            Schema whole = schema(schema);
            for (String text : type.endsWith("x-ndjson") ? body.lines().toList() : List.of(body)) {
                assertThat(whole.validate(JSON.readTree(text))).as(text).isEmpty();
            }
        }
    }

    private Schema schema(JsonNode part) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) part);
        whole.set("components", document.path("components"));
        return registry.getSchema(whole);
    }

    private JsonNode resolve(JsonNode node) {
        return Optional.ofNullable(node.path("$ref").textValue())
                .map(reference -> document.at(reference.substring(1)))
                .orElse(node);
    }
}
