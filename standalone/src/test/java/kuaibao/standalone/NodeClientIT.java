package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topic;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.servers.Servers;
import kuaibao.standalone.NodeProject.Outcome;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.testkit.ServersExtension;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom in another language: the example in Node writes and reads our topics by stock libraries. */
@ExtendWith({NodeExtension.class, ServersExtension.class})
class NodeClientIT {
    private static final int PARTITIONS = 2;

    @TempDir
    Path folder;

    private NodeProject project;
    private Servers servers;
    private Installation installation;
    private NodeClient client;

    @BeforeEach
    void install(NodeProject installed, Servers running) {
        project = installed;
        servers = running;
        installation = Installation.on(running, folder);
        client = new NodeClient(project, installation);
    }

    @Test
    void passesItsOwnTests() throws Exception {
        Outcome outcome = project.node("", Map.of(), "--test");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).containsPattern("pass [1-9]");
    }

    @Test
    void tellsWhereTheArticleIs_thatItWrote() throws Exception {
        JsonNode place = NodeClient.tree(NodeClient.printed(client.run("produce.mjs", "article.json")));
        assertThat(rawRecords()).singleElement().satisfies(record -> {
            assertThat(place.path("topic").asText()).isEqualTo(record.topic());
            assertThat(place.path("partition").asInt()).isEqualTo(record.partition());
            assertThat(place.path("offset").asLong()).isEqualTo(record.offset());
            assertThat(place.path("id").asText()).isEqualTo(text(record.key()));
        });
    }

    @Test
    void readsWhatWasFound_inTheArticleThatItWrote() throws Exception {
        try (Pipeline pipeline = installation.pipeline()) {
            client.produce(NodeClient.sample());
            JsonNode article = client.subscribe(1).get(0);
            assertThat(article.path("headline").asText()).isEqualTo("岭川新能源动力电池项目在云汀开发区开工");
            assertThat(article.path("published").asText()).isEqualTo("2024-05-06");
            assertThat(tuples(article.path("people"), "name"))
                    .containsExactly(List.of("柏秋禾"), List.of("濮思远"), List.of("晏知秋"));
            assertThat(tuples(article.path("people").path(0).path("roles"), "org", "title"))
                    .containsExactly(List.of("市委", "常委"), List.of("null", "副市长"));
            assertThat(tuples(article.path("metrics"), "value", "unit", "comparator"))
                    .containsExactly(
                            List.of("2850000000", "元", "EQUAL"),
                            List.of("600", "亩", "ABOUT"),
                            List.of("4500000000", "元", "GREATER"));
            assertThat(pipeline.problem()).isEmpty();
        }
    }

    @Test
    void readsEveryField_asJavaDoes() throws Exception {
        ObjectNode large = NodeClient.sample(1);
        ArrayNode paragraphs = large.putArray("paragraphs");
        // Its facts fill several of the blocks of 64 KiB that lz4 is written in.
        IntStream.range(0, 200)
                .forEach(number -> paragraphs.addObject().put("text", "青梧市第" + number + "个书屋开放,藏书" + number + ".5万册。"));
        try (Pipeline pipeline = installation.pipeline()) {
            client.produce(NodeClient.sample());
            client.produce(large);
            Map<String, Map<String, String>> read = new HashMap<>();
            client.subscribe(2, "--whole")
                    .forEach(article -> read.put(article.path("id").asText(), flat(article)));
            assertThat(read).hasSize(2).isEqualTo(readByJava());
            assertThat(pipeline.problem()).isEmpty();
        }
    }

    @Test
    void keepsTheRevisionsThatItsSenderCounts_inThePartitionThatJavaWouldTake() throws Exception {
        for (int number = 0; number < 4; number++) {
            client.produce(NodeClient.sample(number).put("revision", 1));
            client.produce(NodeClient.sample(number).put("revision", 2));
        }
        assertThat(rawRecords())
                .hasSize(8)
                .allSatisfy(record -> assertThat(record.partition())
                        .isEqualTo(BuiltInPartitioner.partitionForKey(record.key(), PARTITIONS)));
        try (Pipeline pipeline = installation.pipeline()) {
            assertThat(client.subscribe(8))
                    .extracting(article -> article.path("revision").asInt())
                    .containsExactlyInAnyOrder(1, 2, 1, 2, 1, 2, 1, 2);
            assertThat(pipeline.problem()).isEmpty();
        }
    }

    @Test
    void goesOnWhereItsGroupStopped() throws Exception {
        String group = installation.topics().enrichedArticles().name() + ".newsroom";
        try (Pipeline pipeline = installation.pipeline()) {
            client.produce(NodeClient.sample(1));
            client.produce(NodeClient.sample(2));
            assertThat(Stream.of(client.subscribe(1, "--group", group), client.subscribe(1, "--group", group)))
                    .extracting(articles -> articles.get(0).path("id").asText())
                    .containsExactlyInAnyOrder(NodeClient.id(1), NodeClient.id(2));
            assertThat(pipeline.problem()).isEmpty();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> rawRecords() {
        return installation.records(installation.topics().rawArticles().name());
    }

    private Map<String, Map<String, String>> readByJava() {
        Topic<EnrichedArticle> topic = installation.topics().enrichedArticles();
        Map<String, Map<String, String>> read = new HashMap<>();
        try (Deserializer<EnrichedArticle> deserializer = new AvroSerdes(servers.registry()).deserializer(topic)) {
            for (ConsumerRecord<byte[], byte[]> record : installation.records(topic.name())) {
                EnrichedArticle article = deserializer.deserialize(record.topic(), record.value());
                read.put(text(record.key()), flat(NodeClient.tree(article.toString())));
            }
        }
        return read;
    }

    /** Every value by its way from the root; numbers without trailing zeros, exact or not. */
    private static Map<String, String> flat(JsonNode tree) {
        Map<String, String> values = new TreeMap<>();
        flatten("", tree, values);
        return values;
    }

    private static void flatten(String way, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(way + "/" + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            values.put(way, node.size() + " entries");
            IntStream.range(0, node.size()).forEach(index -> flatten(way + "/" + index, node.get(index), values));
        } else {
            values.put(
                    way,
                    node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asText());
        }
    }

    private static List<List<String>> tuples(JsonNode list, String... fields) {
        return IntStream.range(0, list.size())
                .mapToObj(index -> Stream.of(fields)
                        .map(field -> list.path(index).path(field).asText())
                        .toList())
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
