package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.Topic;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;
import kuaibao.schemas.record.Retraction;
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
            pushSamples(pipeline, 202);
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
            pushSamples(pipeline, 202);
            awaitDocuments(expected.size());
            Map<String, Long> before = installation.documentVersions();
            assertThat(before).containsOnlyKeys(expected);
            pushSamples(pipeline, 200);
            // One more article, behind all that the second time could have caused.
            produce(List.of(SamplePages.article(1)));
            awaitDocuments(expected.size() + 1);
            Map<String, Long> after = installation.documentVersions();
            after.remove("article-1");
            assertThat(after).isEqualTo(before);
        }
        Set<String> all = new HashSet<>(expected);
        all.add("article-1");
        assertThat(new ExactlyOnce(all)
                        .breaches(installation.records(
                                installation.topics().rawArticles().name())))
                .isEmpty();
    }

    @Test
    void letsNobodyFindAWithdrawnArticle_evenWhenItsPageComesAgain() throws Exception {
        Set<String> expected = new TreeSet<>(SamplePages.articleIds());
        try (Pipeline pipeline = installation.pipeline()) {
            pushSamples(pipeline, 202);
            awaitDocuments(expected.size());
            String withdrawn = expected.iterator().next();
            expected.remove(withdrawn);
            withdraw(withdrawn);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(installation.documentVersions()).containsOnlyKeys(expected));
            pushSamples(pipeline, 200);
            // One more article, behind all that the second time could have caused.
            produce(List.of(SamplePages.article(1)));
            expected.add("article-1");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(installation.documentVersions()).containsOnlyKeys(expected));
            assertThat(pipeline.problem()).isEmpty();
        }
    }

    @Test
    void makesPoisonADeadLetter_andLeavesTheRestUnharmed() throws Exception {
        Topic<RawArticle> topic = installation.topics().rawArticles();
        produce(List.of(SamplePages.article(1)));
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topic.name(), "article-0".getBytes(StandardCharsets.UTF_8), SamplePages.poison()))
                    .get();
        }
        produce(List.of(SamplePages.article(2)));
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
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("read-raw-articles");
        assertThat(header(letter, DeadLetterHeaders.ATTEMPT)).isEqualTo("1");
        assertThat(header(letter, DeadLetterHeaders.PIPELINE_VERSION)).isEqualTo("1");
        assertThat(List.of(
                        DeadLetterHeaders.EXCEPTION,
                        DeadLetterHeaders.MESSAGE,
                        DeadLetterHeaders.STACK_TRACE,
                        DeadLetterHeaders.PARTITION,
                        DeadLetterHeaders.OFFSET,
                        DeadLetterHeaders.EVENT_ID))
                .allSatisfy(name -> assertThat(header(letter, name)).isNotEmpty());
    }

    @Test
    void makesArticleADeadLetter_whoseFactsAreTooLarge() throws Exception {
        RawArticle large = RawArticle.newBuilder(SamplePages.article(1))
                .setParagraphs(List.of(new Paragraph("公园开放。".repeat(80_000), 0, 0)))
                .build();
        produce(List.of(SamplePages.article(2), large, SamplePages.article(3)));
        try (Pipeline pipeline = installation.pipeline()) {
            awaitDocuments(2);
            String deadLetters = installation.topics().rawArticles().deadLetters();
            await().atMost(PATIENCE)
                    .until(() -> installation.records(deadLetters).size() == 1);
            assertThat(header(installation.records(deadLetters).get(0), DeadLetterHeaders.ERROR_CLASS))
                    .isEqualTo("too-large");
            assertThat(pipeline.problem()).isEmpty();
        }
    }

    @Test
    void losesAndDoublesNothing_whenEnrichAndSinkAreKilledHalfWay() throws Exception {
        int half = 250;
        produce(articles(0, half));
        ServiceProcesses services = new ServiceProcesses(installation, folder);
        try {
            services.start();
            await().atMost(PATIENCE).until(() -> installation.countDocuments() > half / 2);
            try (KafkaProducer<String, RawArticle> producer = producer()) {
                List<Future<?>> sent = send(producer, articles(half, 2 * half));
                services.kill();
                acknowledge(sent);
            }
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

    /** @param status that each is to be answered with: 202 the first time, 200 when it is known */
    private static void pushSamples(Pipeline pipeline, int status) throws Exception {
        for (Path file : SamplePages.files()) {
            assertThat(Installation.push(pipeline.ingest(), file.getFileName().toString(), Files.readAllBytes(file))
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    private void awaitDocuments(int count) {
        await().atMost(PATIENCE).until(() -> installation.countDocuments() >= count);
    }

    private void produce(List<RawArticle> articles) throws Exception {
        try (KafkaProducer<String, RawArticle> producer = producer()) {
            acknowledge(send(producer, articles));
        }
    }

    private void withdraw(String articleId) throws Exception {
        Topic<Page> topic = installation.topics().pages();
        try (KafkaProducer<String, Page> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers()),
                new StringSerializer(),
                new AvroSerdes(servers.registry()).serializer(topic))) {
            Page withdrawal = Page.newBuilder()
                    .setId(articleId)
                    .setRevision(2)
                    .setRetraction(new Retraction("值班编辑", "人名有误", Instant.EPOCH))
                    .build();
            producer.send(new ProducerRecord<>(topic.name(), articleId, withdrawal))
                    .get();
        }
    }

    private KafkaProducer<String, RawArticle> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "max.request.size", Topics.MAX_RECORD_BYTES),
                new StringSerializer(),
                new AvroSerdes(servers.registry())
                        .serializer(installation.topics().rawArticles()));
    }

    private List<Future<?>> send(KafkaProducer<String, RawArticle> producer, List<RawArticle> articles) {
        String topic = installation.topics().rawArticles().name();
        List<Future<?>> sent = new ArrayList<>();
        articles.forEach(article -> sent.add(producer.send(new ProducerRecord<>(topic, article.getId(), article))));
        return sent;
    }

    private static void acknowledge(List<Future<?>> sent) throws Exception {
        for (Future<?> acknowledged : sent) {
            acknowledged.get();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
