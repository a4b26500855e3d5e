package kuaibao.ingest.splitter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kuaibao.ingest.intake.Sha256;
import kuaibao.runtime.streams.DeadLetters;
import kuaibao.runtime.streams.StreamsSettings;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;
import kuaibao.testkit.PlainAvro;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitterTopologyTest {
    private static final String PAGE = """
            # 临江新区新建公园开园

            本报讯 2024年5月6日,临江新区滨河公园开园。

            记者 甘棣

            # 临江新区举办招聘会

            本报讯 5月7日,临江新区举办春季招聘会。

            记者 甘棣
            """;

    private final Topics topics = new Topics("");
    private final Serde<Page> pageSerde = PlainAvro.serde(Page.class);
    private final Serde<RawArticle> articleSerde = PlainAvro.serde(RawArticle.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @TempDir
    Path stateFolder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Page> pages;
    private TestOutputTopic<String, RawArticle> articles;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        Topology topology = SplitterTopology.build(topics, pageSerde, articleSerde, meters);
        Properties settings = StreamsSettings.of(
                "splitter-test",
                stateFolder,
                Map.of("bootstrap.servers", "nowhere:1"),
                new DeadLetters(topics.pages().deadLetters(), SplitterTopology.VERSION, meters));
        driver = new TopologyTestDriver(topology, settings);
        pages = driver.createInputTopic(topics.pages().name(), new StringSerializer(), pageSerde.serializer());
        articles = driver.createOutputTopic(
                topics.rawArticles().name(), new StringDeserializer(), articleSerde.deserializer());
        deadLetters = driver.createOutputTopic(
                topics.pages().deadLetters(), new StringDeserializer(), (topic, bytes) -> bytes);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void writesEachArticleUnderItsOwnId() {
        send(page(PAGE));
        List<KeyValue<String, RawArticle>> written = articles.readKeyValuesToList();
        assertThat(written)
                .extracting(article -> article.value.getHeadline())
                .containsExactlyInAnyOrder("临江新区新建公园开园", "临江新区举办招聘会");
        assertThat(written).allSatisfy(article -> {
            assertThat(article.key).isEqualTo(article.value.getId()).startsWith("article-");
            assertThat(article.value.getRevision()).isEqualTo(1);
            assertThat(article.value.getPageId()).isEqualTo(page(PAGE).getId());
            assertThat(article.value.getYear()).isEqualTo(2024);
        });
    }

    @Test
    void tellsWhereEachParagraphStandsOnThePage() {
        send(page(PAGE));
        articles.readValuesToList().forEach(article -> {
            Paragraph first = article.getParagraphs().get(0);
            assertThat(PAGE.substring(first.getPageBegin(), first.getPageEnd())).isEqualTo(first.getText());
        });
    }

    @Test
    void writesNothing_whenThePageComesAgain() {
        send(page(PAGE));
        articles.readValuesToList();
        send(page(PAGE));
        assertThat(articles.isEmpty()).isTrue();
        assertThat(meters.counter("bulletin.pages.known").count()).isEqualTo(1);
    }

    @Test
    void writesNothing_whenAnotherPageSaysTheSame() {
        send(page(PAGE));
        articles.readValuesToList();
        send(page(PAGE + "\n"));
        assertThat(articles.isEmpty()).isTrue();
        assertThat(count("unchanged")).isEqualTo(2);
    }

    @Test
    void writesTheNextRevision_ofTheArticleThatWasCorrected() {
        send(page(PAGE));
        Map<String, String> before = ids(articles.readValuesToList());
        Page later = Page.newBuilder(page(PAGE.replace("春季招聘会", "夏季招聘会")))
                .setReceivedAt(page(PAGE).getReceivedAt().plusSeconds(60))
                .build();
        send(later);
        List<RawArticle> corrected = articles.readValuesToList();
        assertThat(corrected).hasSize(1);
        assertThat(corrected.get(0).getRevision()).isEqualTo(2);
        assertThat(corrected.get(0).getId()).isEqualTo(before.get("临江新区举办招聘会"));
        assertThat(corrected.get(0).getParagraphs().get(0).getText()).contains("夏季招聘会");
    }

    @Test
    void makesPageADeadLetter_thatIsNoText() {
        Page broken = Page.newBuilder(page(PAGE))
                .setId("page-broken")
                .setContent(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) 0xFF, 0x31, (byte) 0xFF}))
                .setCharset("UTF-8")
                .build();
        send(broken);
        send(page(PAGE));
        TestRecord<String, byte[]> letter = deadLetters.readRecord();
        assertThat(letter.key()).isEqualTo(broken.getId());
        assertThat(letter.value()).isEqualTo(pageSerde.serializer().serialize("", broken));
        assertThat(header(letter, DeadLetterHeaders.ERROR_CLASS)).isEqualTo("encoding");
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("split-into-articles");
        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo("bulletin.pages");
        assertThat(articles.readValuesToList()).hasSize(2);
    }

    @Test
    void makesPageADeadLetter_whoseKeyIsNotItsId() {
        pages.pipeInput("page-2", page(PAGE));
        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.ERROR_CLASS))
                .isEqualTo("key");
        assertThat(articles.isEmpty()).isTrue();
    }

    @Test
    void makesTombstoneADeadLetter() {
        pages.pipeInput("page-1", null);
        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.ERROR_CLASS))
                .isEqualTo("tombstone");
    }

    @Test
    void readsTheSameArticles_inEveryCharacterSet() {
        for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            Page page = Page.newBuilder(page(PAGE))
                    .setId("page-" + charset)
                    .setContent(ByteBuffer.wrap(PAGE.getBytes(charset)))
                    .build();
            send(page);
        }
        assertThat(articles.readValuesToList())
                .as("the second page says the same as the first")
                .hasSize(2);
        assertThat(count("unchanged")).isEqualTo(2);
    }

    @Test
    void namesEveryStepAndInternalTopic() throws Exception {
        String description = SplitterTopology.build(topics, pageSerde, articleSerde, meters)
                .describe()
                .toString();
        Path file = Path.of("src/test/resources/kuaibao/ingest/splitter/topology.txt");
        assertThat(description.strip().lines().map(String::strip).toList())
                .isEqualTo(Files.readString(file).lines().map(String::strip).toList());
    }

    private void send(Page page) {
        pages.pipeInput(page.getId(), page);
    }

    private double count(String result) {
        return meters.counter("bulletin.articles.raw", "result", result).count();
    }

    private static Page page(String text) {
        return Page.newBuilder()
                .setId("page-"
                        + Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32))
                .setName("临江.txt")
                .setContent(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static Map<String, String> ids(List<RawArticle> articles) {
        Map<String, String> ids = new HashMap<>();
        articles.forEach(article -> ids.put(article.getHeadline(), article.getId()));
        return ids;
    }

    private static String header(TestRecord<String, byte[]> letter, String name) {
        Headers headers = letter.headers();
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
