package kuaibao.sink.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Paragraph;
import kuaibao.servers.Servers;
import kuaibao.sink.SinkFixture;
import kuaibao.sink.SinkFixture.Running;
import kuaibao.sink.TestArticles;
import kuaibao.sink.document.FactKind;
import kuaibao.sink.store.ElasticsearchSettings;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServersExtension.class)
class ArticleSearchIT {
    private static SinkFixture sink;
    private static ArticleSearch search;

    @BeforeAll
    static void index(Servers servers) throws Exception {
        sink = new SinkFixture(servers);
        search = sink.search();
        try (Running running = sink.start()) {
            sink.produce(
                    TestArticles.article("factory").build(),
                    text("river", "清河治理见成效", "今年以来，清河两岸新栽柳树３万株，水质稳定在Ⅲ类。居民说，河里又有鱼了。"),
                    text("school", "南坪小学开学", "南坪小学迎来新学期，校长贺闻舟为新生佩戴校徽。新来的川籍教师有五人。"));
            await().atMost(Duration.ofSeconds(30)).until(() -> running.recordsThatAre("stored") == 3);
        }
        sink.refresh();
    }

    @AfterAll
    static void cleanUp() throws Exception {
        search.close();
        sink.close();
    }

    @ParameterizedTest
    @CsvSource({
        "青禾, factory",
        "禾汽, factory",
        "新工厂, factory",
        "12.5万辆, factory",
        "１２．５万辆, factory",
        "suv, factory",
        "ＳＵＶ, factory",
        "柳树3万株, river",
        "柳树 鱼, river",
        "鱼, river",
        "贺闻舟, school",
        "南坪小学校徽, school"
    })
    void findsWords_partsOfWordsAndSingleCharacters(String words, String id) throws Exception {
        assertThat(ids(search.search(words, 10))).containsExactly(id);
    }

    @Test
    void findsASingleCharacter_inWhateverPairItStands() throws Exception {
        assertThat(ids(search.search("川", 10))).containsExactlyInAnyOrder("factory", "school");
    }

    @Test
    void marksWhatWasFound_inTheTextAsPrinted() throws Exception {
        FoundArticle article = search.search("新工厂", 10).articles().get(0);

        assertThat(article.fragments())
                .extracting(fragment -> fragment.marked("[", "]"))
                .anySatisfy(title -> assertThat(title).isEqualTo("云川市青禾汽车[新工厂]投产"))
                .anySatisfy(text -> assertThat(text).contains("青禾汽车云川[新工厂]正式投产"));
    }

    @Test
    void tellsWhatAHitIs() throws Exception {
        FoundArticle article = search.search("青禾汽车", 10).articles().get(0);

        assertThat(article.headline()).isEqualTo(TestArticles.HEADLINE);
        assertThat(article.day()).contains(LocalDate.of(2026, 7, 3));
        assertThat(article.bulletin()).isEqualTo("云川快报-0704");
        assertThat(article.people()).containsExactly("苏远帆");
        assertThat(article.orgs()).containsExactly("青禾汽车");
        assertThat(article.metrics()).containsExactly("年产能１２．５万辆");
    }

    @Test
    void findsNothing_whenOnePartIsNowhere() throws Exception {
        assertThat(search.search("青禾汽车 清河治理", 10).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*:*1", "\"未闭合", "a\\", "{\"query\":{\"match_all\":{}}}", "AND OR NOT", "(.*)*a", "_source:x"})
    void takesQuerySyntaxLiterally(String words) throws Exception {
        assertThat(search.search(words, 10).total()).isZero();
    }

    @Test
    void listsTheArticlesOfABulletin_andCountsTheirFacts() throws Exception {
        assertThat(ids(search.ofBulletin("云川快报-0704"))).containsExactly("factory");
        assertThat(search.countArticles("云川快报-0704")).isEqualTo(1);
        assertThat(search.countFacts("云川快报-0704", FactKind.METRIC)).isEqualTo(1);
        assertThat(search.countArticles("没有这一版")).isZero();
    }

    @Test
    void saysThatElasticsearchDoesNotAnswer() throws Exception {
        ElasticsearchSettings nowhere = new ElasticsearchSettings(
                URI.create("http://127.0.0.1:1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(1),
                "articles",
                "facts");
        try (ArticleSearch away = ArticleSearch.of(nowhere)) {
            assertThatThrownBy(() -> away.search("青禾", 10))
                    .isInstanceOf(SearchFailedException.class)
                    .hasMessageContaining("Elasticsearch at http://127.0.0.1:1 does not answer");
        }
    }

    private static EnrichedArticle text(String id, String headline, String paragraph) {
        return TestArticles.article(id)
                .setBulletin("云川快报-0705")
                .setHeadline(headline)
                .setTitles(List.of(headline))
                .setParagraphs(List.of(Paragraph.newBuilder().setText(paragraph).build()))
                .setWords(TestArticles.words(paragraph, "新"))
                .build();
    }

    private static List<String> ids(Hits hits) {
        return hits.articles().stream().map(FoundArticle::id).toList();
    }
}
