package kuaibao.sink.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.PolicyTerm;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Word;
import kuaibao.sink.TestArticles;
import org.junit.jupiter.api.Test;

class ArticleDocumentsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArticleDocuments documents = new ArticleDocuments(new IndexNames("articles-1-1", "facts-1-1"));

    @Test
    void writesEachDocumentUnderItsIdAndVersion() throws IOException {
        List<JsonNode> actions = actions(TestArticles.article("article-1").build(), FactSlots.NONE);

        assertThat(actions)
                .extracting(action -> action.path("index").path("_id").asText())
                .containsExactly(
                        "article-1",
                        "article-1-metric-0",
                        "article-1-role-0",
                        "article-1-organization-0",
                        "article-1-place-0");
        assertThat(actions).allSatisfy(action -> {
            assertThat(action.path("index").path("version").asLong()).isEqualTo(1_010_203);
            assertThat(action.path("index").path("version_type").asText()).isEqualTo("external_gte");
        });
        assertThat(actions)
                .extracting(action -> action.path("index").path("_index").asText())
                .containsExactly("articles-1-1", "facts-1-1", "facts-1-1", "facts-1-1", "facts-1-1");
    }

    @Test
    void indexesNormalizedTextAndKeepsThePrintedOne() throws IOException {
        JsonNode article = sources(TestArticles.article("article-1").build()).get(0);

        assertThat(article.path("text").path(0).asText()).contains("7月3日，青禾汽车", "12.5万辆");
        assertThat(article.path("printed").path(0).asText()).isEqualTo(TestArticles.PARAGRAPH);
        assertThat(article.path("words").asText()).isEqualTo("本报讯 青禾汽车 云川 新 工厂 投产 suv");
        assertThat(article.path("headline").asText()).isEqualTo(TestArticles.HEADLINE);
        assertThat(article.path("day").asText()).isEqualTo("2026-07-03");
        assertThat(article.path("people")).hasSize(1);
        assertThat(article.path("canonical_orgs").path(0).asText()).isEqualTo("青禾汽车股份有限公司");
    }

    @Test
    void indexesWhoSpeaks_onceEach_andWhatTheArticleIsAbout() throws IOException {
        JsonNode article = sources(TestArticles.article("article-1")
                        .setQuotations(List.of(said("苏远帆"), said("苏远帆"), said("会议")))
                        .setPolicyTerms(
                                List.of(PolicyTerm.newBuilder().setText("乡村振兴").build()))
                        .setKeywords(List.of("青禾汽车", "投产"))
                        .setSummary(List.of("青禾汽车云川新工厂正式投产。"))
                        .build())
                .get(0);

        assertThat(article.path("speakers")).extracting(JsonNode::asText).containsExactly("苏远帆", "会议");
        assertThat(article.path("policy_terms")).extracting(JsonNode::asText).containsExactly("乡村振兴");
        assertThat(article.path("keywords")).extracting(JsonNode::asText).containsExactly("青禾汽车", "投产");
        assertThat(article.path("summary")).hasSize(1);
    }

    private static Quotation said(String speaker) {
        return Quotation.newBuilder()
                .setSpeaker(speaker)
                .setVerb("说")
                .setText("路通了。")
                .build();
    }

    @Test
    void writesAMetricAsOneFlatDocument() throws IOException {
        JsonNode metric = sources(TestArticles.article("article-1").build()).get(1);

        assertThat(metric.path("kind").asText()).isEqualTo("metric");
        assertThat(metric.path("current").asBoolean()).isTrue();
        assertThat(metric.path("article").asText()).isEqualTo("article-1");
        assertThat(metric.path("value").asDouble()).isEqualTo(125000);
        assertThat(metric.path("value_exact").asText()).isEqualTo("125000");
        assertThat(metric.path("comparator").asText()).isEqualTo("equal");
        assertThat(metric.path("begin").asInt()).isEqualTo(27);
    }

    @Test
    void writesARoleForEachPost_andOneForAPersonWithout() throws IOException {
        EnrichedArticle article = TestArticles.article("article-1")
                .setPeople(List.of(
                        TestArticles.person("苏远帆", TestArticles.role("市委", "书记"), TestArticles.role("市人大", "主任")),
                        TestArticles.person("贺闻舟")))
                .build();

        List<JsonNode> roles = sources(article).stream()
                .filter(source -> source.path("kind").asText().equals("role"))
                .toList();

        assertThat(roles).extracting(role -> role.path("name").asText()).containsExactly("苏远帆", "苏远帆", "贺闻舟");
        assertThat(roles).extracting(role -> role.path("title").asText("none")).containsExactly("书记", "主任", "none");
    }

    @Test
    void emptiesTheIds_thatAnEarlierRevisionHasTaken() throws IOException {
        FactSlots earlier = new FactSlots(Map.of(FactKind.METRIC, 3));
        EnrichedArticle article =
                TestArticles.article("article-1").setRevision(2).build();

        List<JsonNode> lines = lines(documents.of(article, earlier));
        JsonNode emptied = lines.get(7);

        assertThat(lines.get(6).path("index").path("_id").asText()).isEqualTo("article-1-metric-2");
        assertThat(emptied.path("current").asBoolean(true)).isFalse();
        assertThat(emptied.path("revision").asLong()).isEqualTo(2);
        assertThat(emptied.has("value")).isFalse();
        assertThat(lines.get(1).path("fact_slots").path("metric").asInt()).isEqualTo(3);
    }

    @Test
    void leavesOfAWithdrawnArticle_itsIdentityAndWhoWantedItWhy() throws IOException {
        FactSlots earlier = new FactSlots(Map.of(FactKind.METRIC, 1));
        EnrichedArticle withdrawn = EnrichedArticle.newBuilder(TestArticles.withdrawal("article-1"))
                .setRevision(2)
                .build();

        List<JsonNode> written = every(lines(documents.of(withdrawn, earlier)), 1);

        assertThat(written).hasSize(2);
        assertThat(written.get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "revision",
                        "version",
                        "pipeline_version",
                        "position",
                        "retracted",
                        "retraction",
                        "fact_slots");
        assertThat(written.get(0).path("retracted").asBoolean()).isTrue();
        assertThat(written.get(0).path("retraction").path("reason").asText()).isEqualTo("人名有误");
        assertThat(written.get(1).path("current").asBoolean(true)).isFalse();
    }

    @Test
    void leavesOutWhatIsAbsent() throws IOException {
        EnrichedArticle bare = TestArticles.bare("article-2");

        JsonNode article = sources(bare).get(0);

        assertThat(article.has("publication")).isFalse();
        assertThat(article.has("day")).isFalse();
        assertThat(article.has("words")).isFalse();
        assertThat(article.path("id").asText()).isEqualTo("article-2");
    }

    @Test
    void refusesAWordOutsideOfItsParagraph() {
        Word outside = Word.newBuilder()
                .setPart(Part.PARAGRAPH)
                .setParagraph(0)
                .setBegin(3)
                .setEnd(5000)
                .setPartOfSpeech("n")
                .build();
        EnrichedArticle article =
                TestArticles.article("article-1").setWords(List.of(outside)).build();

        assertThatThrownBy(() -> documents.of(article, FactSlots.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a word from 3 to 5000");
    }

    private List<JsonNode> actions(EnrichedArticle article, FactSlots earlier) throws IOException {
        List<JsonNode> lines = lines(documents.of(article, earlier));
        return every(lines, 0);
    }

    private List<JsonNode> sources(EnrichedArticle article) throws IOException {
        return every(lines(documents.of(article, FactSlots.NONE)), 1);
    }

    private static List<JsonNode> every(List<JsonNode> lines, int first) {
        List<JsonNode> chosen = new ArrayList<>();
        for (int index = first; index < lines.size(); index += 2) {
            chosen.add(lines.get(index));
        }
        return chosen;
    }

    private static List<JsonNode> lines(List<Document> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Document document : documents) {
            document.writeTo(bytes);
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
