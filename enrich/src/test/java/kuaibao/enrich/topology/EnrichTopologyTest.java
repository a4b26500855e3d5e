package kuaibao.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.runtime.streams.DeadLetters;
import kuaibao.runtime.streams.StreamsSettings;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;
import kuaibao.schemas.record.Retraction;
import kuaibao.schemas.record.Span;
import kuaibao.testkit.PlainAvro;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private final Topics topics = new Topics("");
    private final Serde<RawArticle> raw = PlainAvro.serde(RawArticle.class);
    private final Serde<EnrichedArticle> enriched = PlainAvro.serde(EnrichedArticle.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @TempDir
    Path stateFolder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> input;
    private TestOutputTopic<String, EnrichedArticle> output;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        Topology topology = EnrichTopology.build(topics, raw, enriched, ANALYZER, meters);
        Properties settings = StreamsSettings.of(
                "enrich-test",
                stateFolder,
                Map.of("bootstrap.servers", "nowhere:1"),
                new DeadLetters(topics.rawArticles().deadLetters(), ArticleAnalyzer.VERSION, meters));
        driver = new TopologyTestDriver(topology, settings);
        input = driver.createInputTopic(topics.rawArticles().name(), new StringSerializer(), (topic, bytes) -> bytes);
        output = driver.createOutputTopic(
                topics.enrichedArticles().name(), new StringDeserializer(), enriched.deserializer());
        deadLetters = driver.createOutputTopic(
                topics.rawArticles().deadLetters(), new StringDeserializer(), (topic, bytes) -> bytes);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void addsFacts_andKeepsWhatTheArticleSaid() {
        send(article("本报讯 5月6日,临江市委书记甘棣出席开园仪式。公园总投资2亿元。"));
        EnrichedArticle article = output.readValue();
        assertThat(article.getId()).isEqualTo("article-1");
        assertThat(article.getRevision()).isEqualTo(3);
        assertThat(article.getHeadline()).isEqualTo("滨河公园开园");
        assertThat(article.getPipelineVersion()).isEqualTo(ArticleAnalyzer.VERSION);
        assertThat(article.getPeople()).extracting(person -> person.getName()).containsExactly("甘棣");
        assertThat(article.getMetrics()).hasSize(1);
        assertThat(article.getMetrics().get(0).getText()).endsWith("总投资2亿元");
        assertThat(article.getMetrics().get(0).getValue()).isEqualByComparingTo("200000000");
        assertThat(article.getWords()).isNotEmpty();
    }

    @Test
    void pointsEveryMentionAtItsName() {
        send(article("本报讯 5月6日,临江市委书记甘棣出席开园仪式。甘棣说,公园好。"));
        EnrichedArticle article = output.readValue();
        assertThat(article.getPeople().get(0).getMentions())
                .hasSize(2)
                .allSatisfy(span -> assertThat(at(article, span)).isEqualTo("甘棣"));
    }

    @Test
    void givesTheSameBytes_forTheSameArticle() {
        RawArticle article = article("本报讯 5月6日,临江市委书记甘棣出席开园仪式。公园总投资2亿元。");
        byte[] first = enriched.serializer().serialize("", new ArticleEnricher(ANALYZER).enrich(article));
        byte[] second = enriched.serializer().serialize("", new ArticleEnricher(new ArticleAnalyzer()).enrich(article));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void answersWithoutFacts_toAnArticleWithoutText() {
        send(RawArticle.newBuilder().setId("article-1").build());
        assertThat(output.readValue().getPeople()).isEmpty();
    }

    @Test
    void leavesTheRestUnharmed_byARecordThatCannotBeRead() {
        byte[] poison = "不是记录".getBytes(StandardCharsets.UTF_8);
        input.pipeInput("article-0", poison);
        send(article("本报讯 5月6日,公园开园。"));
        // That the dead letter itself arrives is shown with a real broker: the driver drops it at this step.
        assertThat(output.readValue().getId()).isEqualTo("article-1");
    }

    @Test
    void makesArticleADeadLetter_whoseKeyIsNotItsId() {
        input.pipeInput("article-9", raw.serializer().serialize("", article("本报讯")));
        assertThat(header(deadLetters.readRecord(), DeadLetterHeaders.ERROR_CLASS))
                .isEqualTo("key");
        assertThat(output.isEmpty()).isTrue();
    }

    @Test
    void passesOverARevision_thatIsOlderThanTheNewest() {
        send(article("本报讯 5月6日,公园开园。"));
        send(RawArticle.newBuilder(article("本报讯 5月6日,公园即将开园。")).setRevision(2).build());
        assertThat(output.readValuesToList())
                .extracting(EnrichedArticle::getRevision)
                .containsExactly(3L);
        assertThat(meters.counter("bulletin.articles.passed.over", "result", "older")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void analysesTheSameRevisionAgain_sinceItsRulesMayBeLaterOnes() {
        send(article("本报讯 5月6日,公园开园。"));
        send(article("本报讯 5月6日,公园开园。"));
        assertThat(output.readValuesToList()).hasSize(2);
    }

    @Test
    void passesAWithdrawalOn_withoutText() {
        send(RawArticle.newBuilder()
                .setId("article-1")
                .setRevision(4)
                .setRetraction(new Retraction("值班编辑", "人名有误", Instant.EPOCH))
                .build());
        EnrichedArticle withdrawn = output.readValue();
        assertThat(withdrawn.getRevision()).isEqualTo(4);
        assertThat(withdrawn.getRetraction().getReason()).isEqualTo("人名有误");
        assertThat(withdrawn.getPipelineVersion()).isEqualTo(ArticleAnalyzer.VERSION);
        assertThat(withdrawn.getStatistics()).isNull();
        send(article("本报讯 5月6日,公园开园。"));
        assertThat(output.isEmpty()).isTrue();
    }

    @Test
    void namesEveryStep() throws Exception {
        String description = EnrichTopology.build(topics, raw, enriched, ANALYZER, meters)
                .describe()
                .toString();
        Path file = Path.of("src/test/resources/kuaibao/enrich/topology/topology.txt");
        assertThat(description.strip().lines().map(String::strip).toList())
                .isEqualTo(Files.readString(file).lines().map(String::strip).toList());
    }

    private void send(RawArticle article) {
        input.pipeInput(article.getId(), raw.serializer().serialize("", article));
    }

    private static RawArticle article(String text) {
        return RawArticle.newBuilder()
                .setId("article-1")
                .setRevision(3)
                .setHeadline("滨河公园开园")
                .setTitles(List.of("滨河公园开园"))
                .setParagraphs(List.of(new Paragraph(text, 0, text.length())))
                .build();
    }

    private static String at(EnrichedArticle article, Span span) {
        return article.getParagraphs().get(span.getParagraph()).getText().substring(span.getBegin(), span.getEnd());
    }

    private static String header(TestRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
