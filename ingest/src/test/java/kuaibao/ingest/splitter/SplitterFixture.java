package kuaibao.ingest.splitter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.intake.AssignedRevision;
import kuaibao.ingest.intake.Sha256;
import kuaibao.runtime.streams.DeadLetters;
import kuaibao.runtime.streams.StreamsSettings;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import kuaibao.schemas.record.Retraction;
import kuaibao.testkit.PlainAvro;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The splitter without a broker: pages in, articles and dead letters out. */
final class SplitterFixture implements AutoCloseable {
    static final Serde<Page> PAGES = PlainAvro.serde(Page.class);

    private static final Topics TOPICS = new Topics("");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Page> pages;
    private final TestOutputTopic<String, RawArticle> articles;
    private final TestOutputTopic<String, byte[]> deadLetters;

    SplitterFixture(Path stateFolder) {
        Serde<RawArticle> articleSerde = PlainAvro.serde(RawArticle.class);
        driver = new TopologyTestDriver(
                SplitterTopology.build(TOPICS, PAGES, articleSerde, meters),
                StreamsSettings.of(
                        "splitter-test",
                        stateFolder,
                        Map.of("bootstrap.servers", "nowhere:1"),
                        new DeadLetters(TOPICS.pages().deadLetters(), SplitterTopology.VERSION, meters)));
        pages = driver.createInputTopic(TOPICS.pages().name(), new StringSerializer(), PAGES.serializer());
        articles = driver.createOutputTopic(
                TOPICS.rawArticles().name(), new StringDeserializer(), articleSerde.deserializer());
        deadLetters = driver.createOutputTopic(
                TOPICS.pages().deadLetters(), new StringDeserializer(), (topic, bytes) -> bytes);
    }

    /** A page whose sender counts its revisions. */
    static TestRecord<String, Page> given(String id, long revision, String text) {
        return given(id, revision, bytes(text));
    }

    /** A page whose revision the intake has counted. */
    static TestRecord<String, Page> assigned(String id, long revision, String text) {
        Headers headers = new RecordHeaders();
        headers.add(AssignedRevision.HEADER, bytes("intake"));
        return record(page(id, revision, bytes(text)), headers);
    }

    static TestRecord<String, Page> withdrawal(String articleId, long revision) {
        Page page = Page.newBuilder()
                .setId(articleId)
                .setRevision(revision)
                .setSha256(Sha256.of(bytes(articleId)))
                .setRetraction(new Retraction("值班编辑", "人名有误", Instant.EPOCH))
                .build();
        return record(page, new RecordHeaders());
    }

    /** Such a page, which says that it is in UTF-8. */
    static TestRecord<String, Page> given(String id, long revision, byte[] content) {
        return record(page(id, revision, content), new RecordHeaders());
    }

    static Page page(String id, long revision, byte[] content) {
        return Page.newBuilder()
                .setId(id)
                .setRevision(revision)
                .setName("临江.txt")
                .setCharset("UTF-8")
                .setContent(ByteBuffer.wrap(content))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static TestRecord<String, Page> record(Page page, Headers headers) {
        return new TestRecord<>(page.getId(), page, headers, Instant.ofEpochMilli(1_000));
    }

    /** The same, received at another time. */
    static TestRecord<String, Page> at(long millis, TestRecord<String, Page> record) {
        return new TestRecord<>(record.key(), record.value(), record.headers(), Instant.ofEpochMilli(millis));
    }

    /** What comes of it. */
    List<RawArticle> send(TestRecord<String, Page> page) {
        pages.pipeInput(page);
        return articles.readValuesToList();
    }

    /** What comes of it, with headers and time. */
    List<TestRecord<String, RawArticle>> records(TestRecord<String, Page> page) {
        pages.pipeInput(page);
        return articles.readRecordsToList();
    }

    List<TestRecord<String, byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    double count(String result) {
        return meters.counter("bulletin.articles.raw", "result", result).count();
    }

    double known() {
        return meters.counter("bulletin.pages.known").count();
    }

    @Override
    public void close() {
        driver.close();
    }
}
