package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kuaibao.standalone.NodeProject.Outcome;

/** The commands of {@code examples/node} on one installation. */
final class NodeClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeProject project;
    private final Map<String, String> environment = new HashMap<>();

    /** The client has the same settings, under the same names in the environment, as our own services. */
    NodeClient(NodeProject project, Installation installation) {
        this.project = project;
        installation
                .flags("enrich")
                .forEach((key, value) -> environment.put(
                        "KUAIBAO_" + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return project.node("", environment, arguments);
    }

    /** Offers a text to produce.mjs by its standard input. */
    Outcome offer(String article) throws IOException, InterruptedException {
        return project.node(article, environment, "produce.mjs", "-");
    }

    /** Writes an article and returns where it is. */
    JsonNode produce(ObjectNode article) throws IOException, InterruptedException {
        return tree(printed(offer(article.toString())));
    }

    /** Waits for so many enriched articles. */
    List<JsonNode> subscribe(int count, String... options) throws IOException, InterruptedException {
        Stream<String> limits = Stream.of("subscribe.mjs", "--timeout", "60", "--count", Integer.toString(count));
        String[] arguments = Stream.concat(limits, Stream.of(options)).toArray(String[]::new);
        return printed(run(arguments)).lines().map(NodeClient::tree).toList();
    }

    /** What a command printed that succeeded. */
    static String printed(Outcome outcome) {
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.output();
    }

    /** The article that comes with the client. */
    static ObjectNode sample() throws IOException {
        return (ObjectNode) tree(NodeProject.sampleArticle());
    }

    /** The same under an id of its own. */
    static ObjectNode sample(int number) throws IOException {
        return sample().put("id", id(number));
    }

    static String id(int number) {
        return "article-" + String.format(Locale.ROOT, "%032x", number);
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException problem) {
            throw new AssertionError("expected JSON, got: " + json, problem);
        }
    }
}
