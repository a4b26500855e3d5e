package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.Topic;
import kuaibao.schemas.record.RawArticle;
import kuaibao.servers.Servers;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.testkit.ExactlyOnce;
import kuaibao.testkit.ServersExtension;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages in, documents out, by way of a real Kafka, registry and Elasticsearch. */
@ExtendWith(ServersExtension.class)
class WholeWayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private Servers servers;
    private Installation installation;

    @BeforeEach
    void install(Servers running) {
        servers = running;
        installation = Installation.on(running, folder);
    }

    @Test
    void makesExactlyOneDocument_ofEachArticleOfAPage() throws Exception {
        Set<String> expected = SamplePages.articleIds();
        try (Pipeline pipeline = installation.pipeline()) {
            pushSamples(pipeline);
            awaitDocuments(expected.size());
        }
        ExactlyOnce once = new ExactlyOnce(expected);
        assertThat(once.breaches(
                        installation.records(installation.topics().rawArticles().name())))
                .isEmpty();
        assertThat(once.breaches(installation.records(
                        installation.topics().enrichedArticles().name())))
                .isEmpty();
        assertThat(installation.countDocuments()).isEqualTo(expected.size());
    }

    @Test
    void changesNothing_whenTheSamePageComesTwice() throws Exception {
        Set<String> expected = SamplePages.articleIds();
        try (Pipeline pipeline = installation.pipeline()) {
            pushSamples(pipeline);
            awaitDocuments(expected.size());
            String before = installation.documentVersions();
            long written = pipeline.count("bulletin.articles.raw");
            pushSamples(pipeline);
            await().atMost(PATIENCE).until(() -> pipeline.count("bulletin.articles.raw") >= 2 * written);
            assertThat(installation.documentVersions()).isEqualTo(before);
        }
        assertThat(new ExactlyOnce(expected)
                        .breaches(installation.records(
                                installation.topics().rawArticles().name())))
                .isEmpty();
    }

    @Test
    void makesPoisonADeadLetter_andLeavesTheRestUnharmed() throws Exception {
        Topic<RawArticle> topic = installation.topics().rawArticles();
        produce(topic, List.of(SamplePages.article(1)));
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topic.name(), "article-0".getBytes(StandardCharsets.UTF_8), SamplePages.poison()))
                    .get();
        }
        produce(topic, List.of(SamplePages.article(2)));
        try (Pipeline pipeline = installation.pipeline()) {
            awaitDocuments(2);
            await().atMost(PATIENCE)
                    .until(() -> installation.records(topic.deadLetters()).size() == 1);
            assertThat(pipeline.problem()).isEmpty();
        }
        ConsumerRecord<byte[], byte[]> letter =
                installation.records(topic.deadLetters()).get(0);
        assertThat(letter.value()).isEqualTo(SamplePages.poison());
        assertThat(new String(letter.key(), StandardCharsets.UTF_8)).isEqualTo("article-0");
        assertThat(header(letter, DeadLetterHeaders.ERROR_CLASS)).isEqualTo("avro");
        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo(topic.name());
    }

    @Test
    void losesAndDoublesNothing_whenEnrichAndSinkAreKilledHalfWay() throws Exception {
        int half = 250;
        produce(installation.topics().rawArticles(), articles(0, half));
        ServiceProcesses services = new ServiceProcesses(installation, folder);
        try {
            services.start();
            await().atMost(PATIENCE).until(() -> installation.countDocuments() > half / 2);
            produce(installation.topics().rawArticles(), articles(half, 2 * half));
            services.kill();
            assertThat(installation.countDocuments())
                    .as("the kill comes half-way")
                    .isLessThan(2 * half);
            services.start();
            awaitDocuments(2 * half);
        } finally {
            services.kill();
        }
        Set<String> expected =
                Set.copyOf(articles(0, 2 * half).stream().map(RawArticle::getId).toList());
        assertThat(new ExactlyOnce(expected)
                        .breaches(installation.records(
                                installation.topics().enrichedArticles().name())))
                .isEmpty();
        assertThat(installation.countDocuments()).isEqualTo(2 * half);
        assertThat(installation.records(installation.topics().rawArticles().deadLetters()))
                .isEmpty();
    }

    private static List<RawArticle> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(SamplePages::article).toList();
    }

    private static void pushSamples(Pipeline pipeline) throws Exception {
        for (Path file : SamplePages.files()) {
            assertThat(Installation.push(pipeline.ingest(), file.getFileName().toString(), Files.readAllBytes(file))
                            .statusCode())
                    .isEqualTo(202);
        }
    }

    private void awaitDocuments(int count) {
        await().atMost(PATIENCE).until(() -> installation.countDocuments() >= count);
    }

    private void produce(Topic<RawArticle> topic, List<RawArticle> articles) throws Exception {
        try (KafkaProducer<String, RawArticle> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers()),
                new StringSerializer(),
                new AvroSerdes(servers.registry()).serializer(topic))) {
            List<? extends Future<?>> sent = articles.stream()
                    .map(article -> producer.send(new ProducerRecord<>(topic.name(), article.getId(), article)))
                    .toList();
            for (Future<?> acknowledged : sent) {
                acknowledged.get();
            }
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
