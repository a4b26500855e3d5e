package kuaibao.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.Probe;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.servers.Servers;
import kuaibao.sink.SinkFixture.Running;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.testkit.ServersExtension;
import kuaibao.testkit.TcpGate;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServersExtension.class)
class SinkIT {
    private Servers servers;
    private SinkFixture sink;

    @BeforeEach
    void prepare(Servers shared) {
        servers = shared;
        sink = new SinkFixture(shared);
    }

    @AfterEach
    void cleanUp() {
        sink.close();
    }

    @Test
    void storesEachArticleOnce_andLeavesNoLag() throws Exception {
        EnrichedArticle[] articles = IntStream.range(0, 40)
                .mapToObj(number -> TestArticles.article("article-" + number).build())
                .toArray(EnrichedArticle[]::new);
        sink.produce(articles);

        try (Running running = sink.start()) {
            soon().until(() -> sink.lag() == 0);

            assertThat(sink.count(sink.articles())).isEqualTo(40);
            assertThat(sink.count(sink.facts())).isEqualTo(160);
            assertThat(running.recordsThatAre("stored")).isEqualTo(40);
            assertThat(running.health.report(Probe.READY).toJson())
                    .contains("\"sink-kafka\":{\"status\":\"up\"}")
                    .contains("\"sink-registry\":{\"status\":\"up\"}")
                    .contains("\"sink-elasticsearch\":{\"status\":\"up\"}");
        }
        assertThat(sink.deadLetters()).isEmpty();
    }

    @Test
    void changesNothing_whenTheSameRecordComesAgain() throws Exception {
        EnrichedArticle article = TestArticles.article("article-1").build();
        try (Running running = sink.start()) {
            sink.produce(article);
            soon().until(() -> running.recordsThatAre("stored") == 1);
            JsonNode before = sink.document(sink.articles(), "article-1");

            sink.produce(article, article);
            soon().until(() -> running.recordsThatAre("stored") == 3);

            JsonNode after = sink.document(sink.articles(), "article-1");
            assertThat(after.path("_version").asLong()).isEqualTo(1_010_203);
            assertThat(after.path("_source")).isEqualTo(before.path("_source"));
            assertThat(sink.count(sink.articles())).isEqualTo(1);
            assertThat(sink.count(sink.facts())).isEqualTo(4);
        }
    }

    @Test
    void keepsTheNewerRevision_whenAnOlderComesLater() throws Exception {
        try (Running running = sink.start()) {
            sink.produce(TestArticles.article("article-1")
                    .setRevision(3)
                    .setHeadline("更正后的标题")
                    .build());
            sink.produce(TestArticles.article("article-1").setRevision(2).build());
            soon().until(() -> running.recordsThatAre("already-newer") == 1);

            JsonNode document = sink.document(sink.articles(), "article-1");
            assertThat(document.path("_version").asLong()).isEqualTo(3_010_203);
            assertThat(document.path("_source").path("headline").asText()).isEqualTo("更正后的标题");
            assertThat(sink.deadLetters()).isEmpty();
        }
    }

    @Test
    void emptiesTheFacts_thatANewerRevisionNoLongerHas() throws Exception {
        try (Running running = sink.start()) {
            EnrichedArticle first = TestArticles.article("article-1")
                    .setMetrics(List.of(TestArticles.capacity("1"), TestArticles.capacity("2")))
                    .build();
            EnrichedArticle corrected = TestArticles.article("article-1")
                    .setRevision(2)
                    .setMetrics(List.of(TestArticles.capacity("3")))
                    .build();
            sink.produce(first);
            soon().until(() -> running.recordsThatAre("stored") == 1);
            assertThat(sink.count(sink.facts())).isEqualTo(5);

            sink.produce(corrected);
            sink.produce(first);
            soon().until(() -> running.recordsThatAre("already-newer") == 1);

            assertThat(sink.count(sink.facts())).isEqualTo(4);
            JsonNode metric = sink.document(sink.facts(), "article-1-metric-0");
            assertThat(metric.path("_source").path("value_exact").asText()).isEqualTo("3");
        }
    }

    @Test
    void letsNobodyFindAWithdrawnArticle_norBringItBackWithAnOlderRevision() throws Exception {
        EnrichedArticle article = TestArticles.article("article-1").build();
        try (Running running = sink.start();
                ArticleSearch search = sink.search()) {
            sink.produce(article);
            soon().until(() -> running.recordsThatAre("stored") == 1);
            sink.refresh();
            assertThat(search.search("青禾汽车", 10).total()).isEqualTo(1);

            sink.produce(TestArticles.withdrawal("article-1"));
            sink.produce(article);
            soon().until(() -> running.recordsThatAre("already-newer") == 1);

            sink.refresh();
            assertThat(search.search("青禾汽车", 10).total()).isZero();
            assertThat(sink.count(sink.articles())).isZero();
            assertThat(sink.count(sink.facts())).isZero();
            JsonNode kept = sink.document(sink.articles() + "-3-1", "article-1").path("_source");
            assertThat(kept.path("revision").asLong()).isEqualTo(2);
            assertThat(kept.path("retraction").path("by").asText()).isEqualTo("值班编辑");

            sink.produce(TestArticles.article("article-1").setRevision(3).build());
            soon().until(() -> running.recordsThatAre("stored") == 3);
            sink.refresh();
            assertThat(search.search("青禾汽车", 10).total()).isEqualTo(1);
            assertThat(sink.count(sink.facts())).isEqualTo(4);
        }
    }

    @Test
    void buriesPoisonedRecords_andStoresTheRest() throws Exception {
        EnrichedArticle article = TestArticles.article("article-1").build();
        byte[] key = "article-1".getBytes(StandardCharsets.UTF_8);
        byte[] good = sink.bytes(article);
        byte[] otherMagic = good.clone();
        otherMagic[0] = 7;
        byte[] unknownSchema = good.clone();
        unknownSchema[1] = 0x7f;
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        Map<String, byte[][]> poison = new LinkedHashMap<>();
        poison.put("avro", new byte[][] {key, "不是Avro".getBytes(StandardCharsets.UTF_8)});
        poison.put("avro ", new byte[][] {key, otherMagic});
        poison.put("schema-unknown", new byte[][] {key, unknownSchema});
        poison.put("avro  ", new byte[][] {key, cut});
        poison.put("key", new byte[][] {"article-2".getBytes(StandardCharsets.UTF_8), good});
        poison.put("tombstone", new byte[][] {key, null});

        try (Running running = sink.start()) {
            sink.produce(TestArticles.article("article-0").build());
            for (byte[][] record : poison.values()) {
                sink.produce(record[0], record[1]);
            }
            sink.produce(article);
            soon().until(() -> sink.lag() == 0);

            List<ConsumerRecord<byte[], byte[]>> letters = sink.deadLetters();
            assertThat(letters)
                    .extracting(letter -> header(letter, DeadLetterHeaders.ERROR_CLASS))
                    .containsExactlyElementsOf(
                            poison.keySet().stream().map(String::strip).toList());
            assertThat(letters)
                    .extracting(ConsumerRecord::value)
                    .containsExactlyElementsOf(
                            poison.values().stream().map(record -> record[1]).toList());
            assertThat(letters).allSatisfy(letter -> {
                assertThat(header(letter, "traceparent")).isEqualTo("00-1-2-01");
                assertThat(header(letter, DeadLetterHeaders.TOPIC)).endsWith("bulletin.articles.enriched");
                assertThat(header(letter, DeadLetterHeaders.PARTITION)).isEqualTo("0");
                assertThat(header(letter, DeadLetterHeaders.OFFSET)).matches("\\d+");
                assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("write-to-index");
                assertThat(header(letter, DeadLetterHeaders.ATTEMPT)).isEqualTo("1");
                assertThat(header(letter, DeadLetterHeaders.EXCEPTION)).contains("UnreadableRecordException");
            });
            assertThat(sink.count(sink.articles())).isEqualTo(2);
            assertThat(running.recordsThatAre("dead-lettered")).isEqualTo(6);
        }
    }

    @Test
    void buriesADocumentThatTheMappingRefuses_andStoresTheRest() throws Exception {
        sink.elasticsearch(
                "PUT",
                "/" + sink.articles() + "-3-1",
                "{\"settings\":{\"analysis\":{\"analyzer\":{\"pairs\":{\"type\":\"standard\"}}}},"
                        + "\"mappings\":{\"dynamic\":\"strict\",\"_meta\":{\"mapping_version\":3},\"properties\":"
                        + propertiesWithout("edition")
                        + "},\"aliases\":{\"" + sink.articles() + "\":{}}}");
        EnrichedArticle refused =
                TestArticles.article("article-2").setEdition("A04").build();

        try (Running running = sink.start()) {
            sink.produce(TestArticles.article("article-1").build(), refused);
            sink.produce(TestArticles.article("article-3").build());
            soon().until(() -> sink.lag() == 0);

            assertThat(sink.deadLetters()).singleElement().satisfies(letter -> {
                assertThat(letter.value()).isEqualTo(sink.bytes(refused));
                assertThat(header(letter, DeadLetterHeaders.ERROR_CLASS)).isEqualTo("mapping");
                assertThat(header(letter, DeadLetterHeaders.MESSAGE)).contains("strict_dynamic_mapping", "edition");
                assertThat(header(letter, DeadLetterHeaders.PIPELINE_VERSION)).isEqualTo("1.2.3");
            });
            assertThat(sink.count(sink.articles())).isEqualTo(2);
            assertThat(running.recordsThatAre("dead-lettered")).isEqualTo(1);
        }
    }

    @Test
    void waitsAsAMemberOfItsGroup_whileElasticsearchIsAway() throws Exception {
        try (TcpGate gate = new TcpGate(servers.elasticsearch())) {
            sink.set("elasticsearch.url", gate.address().toString());
            sink.set("kafka.max.poll.interval.ms", "2000");
            try (Running running = sink.start()) {
                sink.produce(TestArticles.article("article-1").build());
                soon().until(() -> running.recordsThatAre("stored") == 1);
                String member = member();

                gate.shut();
                sink.produce(TestArticles.article("article-2").build());
                // Ten waits of 200 ms on average: longer than a member may go without a poll.
                soon().until(() -> running.count("bulletin.sink.retries") >= 20);
                assertThat(running.condition("sink-elasticsearch")).isInstanceOf(Condition.Down.class);
                assertThat(member()).isEqualTo(member);

                gate.open();
                soon().until(() -> sink.lag() == 0);
                assertThat(running.condition("sink-elasticsearch")).isEqualTo(Condition.up());
                assertThat(member()).isEqualTo(member);
                assertThat(sink.count(sink.articles())).isEqualTo(2);
            }
        }
        assertThat(sink.deadLetters()).isEmpty();
    }

    @Test
    void stopsInTimeAndLosesNothing_whileElasticsearchHangs() throws Exception {
        try (TcpGate gate = new TcpGate(servers.elasticsearch())) {
            sink.set("elasticsearch.url", gate.address().toString());
            try (Running running = sink.start()) {
                sink.produce(TestArticles.article("article-1").build());
                soon().until(() -> running.recordsThatAre("stored") == 1);
                gate.hang();
                sink.produce(TestArticles.article("article-2").build());
                soon().until(() -> running.count("bulletin.sink.records.taken") == 2);
                // Closing fails the test when any part needs longer than the lifecycle gives it.
            }
        }
        sink.set("elasticsearch.url", servers.elasticsearch().toString());
        try (Running running = sink.start()) {
            soon().until(() -> sink.lag() == 0);
            assertThat(running.recordsThatAre("stored")).isEqualTo(1);
        }
        assertThat(sink.count(sink.articles())).isEqualTo(2);
        assertThat(sink.deadLetters()).isEmpty();
    }

    @Test
    void waits_whileTheRegistryIsAway() throws Exception {
        try (TcpGate gate = new TcpGate(servers.registry())) {
            gate.shut();
            sink.set("registry.url", gate.address().toString());
            try (Running running = sink.start()) {
                sink.produce(TestArticles.article("article-1").build());
                soon().until(() -> running.count("bulletin.sink.retries") >= 3);
                assertThat(running.condition("sink-registry")).isInstanceOf(Condition.Down.class);

                gate.open();
                soon().until(() -> sink.lag() == 0);
                assertThat(running.condition("sink-registry")).isEqualTo(Condition.up());
                assertThat(sink.count(sink.articles())).isEqualTo(1);
            }
        }
        assertThat(sink.deadLetters()).isEmpty();
    }

    @Test
    void startsBeforeElasticsearch() throws Exception {
        try (TcpGate gate = new TcpGate(servers.elasticsearch())) {
            gate.shut();
            sink.set("elasticsearch.url", gate.address().toString());
            sink.produce(TestArticles.article("article-1").build());
            try (Running running = sink.start()) {
                assertThat(running.condition("sink-elasticsearch")).isInstanceOf(Condition.Down.class);

                gate.open();
                soon().until(() -> sink.lag() == 0);
            }
        }
        assertThat(sink.count(sink.articles())).isEqualTo(1);
    }

    @Test
    void passesNoBadRecord_whileItsDeadLetterCannotBeWritten() throws Exception {
        sink.deleteDeadLetterTopic();
        try (Running running = sink.start()) {
            sink.produce("article-1".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3});
            soon().until(() -> running.count("bulletin.sink.retries") >= 1);
            assertThat(sink.lag()).isEqualTo(2);

            sink.createTopics();
            soon().until(() -> sink.lag() == 0);
        }
        assertThat(sink.deadLetters()).hasSize(1);
    }

    @Test
    void namesTheIndexThatIsMissing_andFillsANewOneFromTheBeginning() throws Exception {
        try (Running running = sink.start()) {
            sink.produce(TestArticles.article("article-1").build());
            soon().until(() -> sink.lag() == 0);
            sink.elasticsearch("DELETE", "/" + sink.articles() + "-3-1", "");

            sink.produce(TestArticles.article("article-2").build());
            soon().untilAsserted(() -> assertThat(running.condition("sink-elasticsearch"))
                    .isInstanceOfSatisfying(
                            Condition.Down.class,
                            down -> assertThat(down.reason()).contains(sink.articles() + "-3-1 is missing")));
        }
        try (Running running = sink.start()) {
            soon().until(() -> running.recordsThatAre("stored") == 2);
            soon().until(() -> sink.lag() == 0);
        }
        assertThat(sink.count(sink.articles())).isEqualTo(2);
        assertThat(sink.deadLetters()).isEmpty();
    }

    private String member() throws Exception {
        return sink.group().members().stream()
                .map(MemberDescription::consumerId)
                .reduce((one, other) -> one + " and " + other)
                .orElse("nobody");
    }

    private static String propertiesWithout(String field) throws Exception {
        try (var in = kuaibao.sink.store.IndexSetup.class.getResourceAsStream("articles.json")) {
            var properties =
                    (com.fasterxml.jackson.databind.node.ObjectNode) new com.fasterxml.jackson.databind.ObjectMapper()
                            .readTree(in)
                            .path("mappings")
                            .path("properties");
            properties.remove(field);
            return properties.toString();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "none" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }
}
