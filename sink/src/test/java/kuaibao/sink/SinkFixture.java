package kuaibao.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsSources;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topic;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.setup.SchemaSetup;
import kuaibao.schemas.setup.TopicSetup;
import kuaibao.servers.Servers;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.store.ElasticsearchSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** One sink with topics, a group and indices of its own on servers that tests share. */
public final class SinkFixture implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final Servers servers;
    private final Topic<EnrichedArticle> topic;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AvroSerdes serdes;
    private final Map<String, String> flags = new HashMap<>();

    public SinkFixture(Servers servers) {
        this.servers = servers;
        Topics topics = new Topics(name + ".");
        topic = topics.enrichedArticles();
        admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()));
        new TopicSetup(admin, topics).create(1);
        new SchemaSetup(servers.registry()).register(topics);
        serdes = new AvroSerdes(servers.registry());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "transactional.id", name),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        set("kafka.bootstrap.servers", servers.bootstrapServers());
        set("registry.url", servers.registry().toString());
        set("topics.prefix", name + ".");
        set("elasticsearch.url", servers.elasticsearch().toString());
        set("elasticsearch.articles", name + "-articles");
        set("elasticsearch.facts", name + "-facts");
        set("sink.group", name);
        set("sink.poll.wait", "50ms");
        set("sink.retry.first", "200ms");
        set("sink.retry.longest", "400ms");
    }

    public void set(String key, String value) {
        flags.put(key, value);
    }

    /** A sink that runs until it is closed. */
    public final class Running implements AutoCloseable {
        final Health health = new Health();
        final Metrics metrics = new Metrics("sink");
        private final Lifecycle lifecycle = new Lifecycle();

        private Running() throws CannotStartException {
            lifecycle.start(SinkApp.parts(new ServiceContext(settings(), health, metrics)));
        }

        Condition condition(String check) {
            return health.report(Probe.READY).checks().getOrDefault(check, Condition.down("no such check"));
        }

        double count(String counter) {
            return metrics.registry().get(counter).counter().count();
        }

        public double recordsThatAre(String outcome) {
            return metrics.registry()
                    .get("bulletin.sink.records")
                    .tag("outcome", outcome)
                    .counter()
                    .count();
        }

        @Override
        public void close() {
            lifecycle.close();
            metrics.close();
            if (lifecycle.problem().isPresent()) {
                throw new AssertionError(lifecycle.problem().get());
            }
        }
    }

    public Running start() throws CannotStartException {
        return new Running();
    }

    public ArticleSearch search() throws CannotStartException {
        return ArticleSearch.of(settings().get(ElasticsearchSettings.class));
    }

    String articles() {
        return name + "-articles";
    }

    String facts() {
        return name + "-facts";
    }

    public void produce(EnrichedArticle... articles) throws ExecutionException, InterruptedException {
        for (EnrichedArticle article : articles) {
            byte[] key = article.getId().getBytes(StandardCharsets.UTF_8);
            produce(key, bytes(article));
        }
    }

    void produce(byte @Nullable [] key, byte @Nullable [] value) throws ExecutionException, InterruptedException {
        ProducerRecord<byte[], byte[]> output = new ProducerRecord<>(topic.name(), key, value);
        output.headers().add("traceparent", "00-1-2-01".getBytes(StandardCharsets.UTF_8));
        producer.beginTransaction();
        producer.send(output).get();
        producer.commitTransaction();
    }

    byte[] bytes(EnrichedArticle article) {
        return Objects.requireNonNull(serdes.serializer(topic).serialize(topic.name(), article));
    }

    /** How many records, markers included, lie between the committed offset and the end of the topic. */
    long lag() throws ExecutionException, InterruptedException {
        TopicPartition partition = new TopicPartition(topic.name(), 0);
        OffsetAndMetadata committed = admin.listConsumerGroupOffsets(name)
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        return end - (committed == null ? 0 : committed.offset());
    }

    ConsumerGroupDescription group() throws ExecutionException, InterruptedException {
        return Objects.requireNonNull(
                admin.describeConsumerGroups(List.of(name)).all().get().get(name));
    }

    void deleteDeadLetterTopic() throws ExecutionException, InterruptedException {
        admin.deleteTopics(List.of(topic.deadLetters())).all().get();
    }

    void createTopics() {
        new TopicSetup(admin, new Topics(name + ".")).create(1);
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        TopicPartition partition = new TopicPartition(topic.deadLetters(), 0);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
            }
            return letters;
        }
    }

    /** The document with its version, or a 404's body. */
    JsonNode document(String index, String id) throws IOException, InterruptedException {
        return elasticsearch("GET", "/" + index + "/_doc/" + id, "");
    }

    /** How many documents a search through this alias sees after a refresh. */
    long count(String alias) throws IOException, InterruptedException {
        elasticsearch("POST", "/" + alias + "/_refresh", "");
        return elasticsearch("GET", "/" + alias + "/_count", "").path("count").asLong(-1);
    }

    public void refresh() throws IOException, InterruptedException {
        elasticsearch("POST", "/" + articles() + "," + facts() + "/_refresh", "");
    }

    JsonNode elasticsearch(String method, String path, String body) throws IOException, InterruptedException {
        URI address = servers.elasticsearch().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }

    private Settings settings() {
        return Settings.load(SettingsSources.flags(flags), SinkApp.declaredSettings());
    }
}
