package kuaibao.ingest.page.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaibao.ingest.page.Byline;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.MalformedPageException.Kind;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageReader;
import kuaibao.ingest.page.day.DateRange;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.source.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPageTest {

    private static final int SIZE = 2_000_000;

    @Test
    void takesWhatIsTold() {
        PageArticle article = only("""
                {"id": "qj-2019.05:1", "revision": 3, "publication": "青江日报", "published": "2019-05-07", "edition": "A08",
                 "kicker": "县长强调", "headline": "河水清了", "titles": ["县长强调", "河水清了", "三年见成效"],
                 "marker": "本报讯", "place": "老挝", "date": {"from": "2019-05-04", "to": "2019-05-06"},
                 "bylines": [{"name": "柳知春", "role": "记者"}, {"name": "左岸"}], "photo": true, "credit": "临禾日报",
                 "captions": ["雨后的古镇"], "crossrefs": ["详见A03版"], "paragraphs": ["近日,河水清了。"]}
                """);
        assertThat(article.id()).hasValue("qj-2019.05:1");
        assertThat(article.revision()).hasValue(3);
        assertThat(article.headline()).isEqualTo("河水清了");
        assertThat(article.kicker()).hasValue("县长强调");
        assertThat(article.titles()).containsExactly("县长强调", "河水清了", "三年见成效");
        assertThat(article.marker()).hasValue("本报讯");
        assertThat(article.place()).hasValue("老挝");
        assertThat(article.date()).hasValue(new DateRange(LocalDate.of(2019, 5, 4), LocalDate.of(2019, 5, 6)));
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者"), new Byline("左岸", "记者"));
        assertThat(article.photo()).isTrue();
        assertThat(article.credit()).hasValue("临禾日报");
        assertThat(article.captions()).containsExactly("雨后的古镇");
        assertThat(article.crossReferences()).containsExactly("详见A03版");
        assertThat(article.paragraphs()).containsExactly("近日,河水清了。");
    }

    @Test
    void takesARank_inItsOwnFieldOrInTheRole() {
        PageArticle article = only("""
                {"headline": "河水清了", "paragraphs": ["近日,河水清了。"], "bylines": [
                {"name": "柳知春", "role": "记者", "rank": "首席"}, {"name": "左岸", "role": "特约通讯员"}]}
                """);
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者", "首席"), new Byline("左岸", "通讯员", "特约"));
    }

    @Test
    void tellsThePagesContext() {
        TextPage page = page("{\"publication\": \"青江日报\", \"edition\": \"A08\", \"articles\": ["
                + "{\"headline\": \"河\", \"published\": \"2019-05-07\"}]}");
        assertThat(page.context())
                .isEqualTo(new PageContext(
                        Optional.of("青江日报"), Optional.of(LocalDate.of(2019, 5, 7)), Optional.of("A08")));
    }

    @Test
    void readsWhatIsLeftOut_offTheParagraphs() {
        PageArticle article = only("""
                {"published": "2019-05-07", "headline": "河水清了", "marker": null, "bylines": [], "paragraphs": [
                "　　本报青江电(记者 柳知春) 昨日,河水清了。", "两岸绿了。据《临禾日报》", "通讯员 左岸 文/图", "详见A03版"]}
                """);
        assertThat(article.marker()).hasValue("本报青江电");
        assertThat(article.date()).hasValue(new DateRange(LocalDate.of(2019, 5, 6), LocalDate.of(2019, 5, 6)));
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者"), new Byline("左岸", "通讯员"));
        assertThat(article.photo()).isTrue();
        assertThat(article.credit()).hasValue("临禾日报");
        assertThat(article.crossReferences()).containsExactly("详见A03版");
        assertThat(article.paragraphs()).containsExactly("本报青江电(记者 柳知春) 昨日,河水清了。", "两岸绿了。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报讯 青江县集中整",
                "# 治河道",
                "【要闻】",
                "2019年5月7日 星期二",
                "图为雨后的古镇",
                "-----",
                "甪(lù)塘",
                "第二版",
                "核心提示:近日,青江县集中整治河道",
                "三\n\n四"
            })
    void changesNoCharacterOfAParagraph(String paragraph) {
        PageArticle article = only("{\"headline\": \"河\", \"paragraphs\": [\"近日,河清\", \""
                + paragraph.replace("\n", "\\n") + "\", \"近日,河清\"]}");
        assertThat(article.paragraphs()).containsExactly("近日,河清", paragraph, "近日,河清");
    }

    @Test
    void repairsABody() {
        PageArticle article = only("{\"headline\": \"河水清了\", \"body\": \"本报讯 近日,青江县集中整治\\n\\n治河道,水质好转。\\n记者 柳知春\"}");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,青江县集中整治河道,水质好转。");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者"));
        assertThat(article.damage()).isNotEmpty();
    }

    @Test
    void readsListsOfArticles_eachByItself() {
        PageContent content = read("[{\"headline\": \"河\", \"paragraphs\": [\"本报讯 近日,河清\"]},"
                + "{\"body\": \"了,岸绿了。\"}, {\"captions\": [\"雨后的古镇\"]}]");
        assertThat(content.articles()).extracting(PageArticle::position).containsExactly(0, 1, 2);
        assertThat(content.articles().get(1).paragraphs()).containsExactly("了,岸绿了。");
        assertThat(content.articles().get(2).captions()).containsExactly("雨后的古镇");
    }

    @Test
    void takesAPageWithoutArticles() {
        assertThat(read("{\"publication\": \"青江日报\", \"articles\": []}").articles())
                .isEmpty();
        assertThat(read("[]").articles()).isEmpty();
    }

    @Test
    void mapsEscapesToTheSource() {
        String source = "{\"paragraphs\": [\" \\u6cb3\\\"水\\\\清\\n了\\ud83d\\ude00 \"]}";
        TextPage page = page(source);
        assertThat(page.text()).isEqualTo("河\"水\\清\n了\uD83D\uDE00\n\n");
        assertThat(IntStream.range(0, page.text().length() - 2)
                        .mapToObj(at -> source.substring(
                                page.sources().begin(at), page.sources().end(at + 1))))
                .containsExactly("\\u6cb3", "\\\"", "水", "\\\\", "清", "\\n", "了", "\\ud83d", "\\ude00");
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "pages.md"));
        int begin = documentation.indexOf("```json\n") + "```json\n".length();
        List<PageArticle> articles = read(documentation.substring(begin, documentation.indexOf("```", begin)))
                .articles();
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).kicker()).hasValue("产学研用同频共振");
        assertThat(articles.get(1).paragraphs()).containsExactly("本报讯 4月19日,报名人数已超2万人。");
        assertThat(articles.get(1).bylines()).containsExactly(new Byline("缑明远", "记者"));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(
                        "{\"headline\": \"河\", \"headline\": \"水\"}",
                        Kind.FIELD,
                        "/headline",
                        "Duplicate field 'headline'"),
                Arguments.of(
                        "{\"articles\": [{\"heading\": \"河\"}]}",
                        Kind.FIELD,
                        "/articles/0/heading",
                        "no field heading"),
                Arguments.of("{\"headline\": \"河\", \"articles\": []}", Kind.FIELD, "/articles", "a page has articles"),
                Arguments.of("{\"paragraphs\": [\"河\"], \"body\": \"水\"}", Kind.FIELD, "", "either paragraphs or body"),
                Arguments.of("{\"headline\": \"河\"} {}", Kind.SYNTAX, "", "expected the end"),
                Arguments.of("{\"headline\": \"河\"}}", Kind.SYNTAX, "", "close marker"),
                Arguments.of("{\"headline\": \"河\"", Kind.SYNTAX, "/headline", "end-of-input"),
                Arguments.of("{\"headline\": \"河", Kind.SYNTAX, "/headline", "end-of-input"),
                Arguments.of("{'headline': '河'}", Kind.SYNTAX, "", "double-quote"),
                Arguments.of("{\"headline\": \"河\u0001\"}", Kind.SYNTAX, "/headline", "Illegal unquoted character"),
                Arguments.of("{\"revision\": 1e999}", Kind.VALUE, "/revision", "a whole number from 1, got 1e999"),
                Arguments.of("{\"revision\": 0}", Kind.VALUE, "/revision", "got 0"),
                Arguments.of("{\"revision\": " + "9".repeat(90) + "}", Kind.VALUE, "/revision", "a whole number"),
                Arguments.of(
                        "{\"revision\": " + "9".repeat(9000) + "}", Kind.TOO_LARGE, "/revision", "Number value length"),
                Arguments.of("{\"revision\": NaN}", Kind.SYNTAX, "/revision", "NaN"),
                Arguments.of("{\"headline\": \"\\ud800\"}", Kind.ENCODING, "/headline", "\\ud800"),
                Arguments.of(
                        "{\"paragraphs\": [\"河\", \"水\\udc00\\ud800\"]}", Kind.ENCODING, "/paragraphs/1", "\\udc00"),
                Arguments.of("{\"headline\": 7}", Kind.VALUE, "/headline", "expected a string, got 7"),
                Arguments.of("{\"paragraphs\": \"河\"}", Kind.VALUE, "/paragraphs", "expected a list of strings, got 河"),
                Arguments.of("{\"paragraphs\": [[]]}", Kind.VALUE, "/paragraphs/0", "got an array"),
                Arguments.of("{\"photo\": \"yes\"}", Kind.VALUE, "/photo", "expected true or false"),
                Arguments.of("{\"id\": \"../../etc\"}", Kind.VALUE, "/id", "an id of"),
                Arguments.of("{\"id\": \"\"}", Kind.VALUE, "/id", "an id of"),
                Arguments.of("{\"id\": \"a\\n\"}", Kind.VALUE, "/id", "an id of"),
                Arguments.of("{\"id\": \"" + "a".repeat(129) + "\"}", Kind.VALUE, "/id", "an id of"),
                Arguments.of(
                        "[{\"id\": \"a\", \"body\": \"河\"}, {\"id\": \"a\", \"body\": \"河\"}]",
                        Kind.VALUE,
                        "/1",
                        "got a again"),
                Arguments.of("{\"published\": \"2019-02-30\"}", Kind.VALUE, "/published", "got 2019-02-30"),
                Arguments.of("{\"date\": \"昨日\"}", Kind.VALUE, "/date", "a day as 2023-07-03, got 昨日"),
                Arguments.of("{\"date\": {\"from\": \"2019-05-06\"}}", Kind.VALUE, "/date", "from and to"),
                Arguments.of(
                        "{\"date\": {\"from\": \"2019-05-06\", \"to\": \"2019-05-05\"}}",
                        Kind.VALUE,
                        "/date",
                        "in this order"),
                Arguments.of(
                        "{\"date\": {\"on\": \"2019-05-06\"}}", Kind.FIELD, "/date/on", "expected one of from, to"),
                Arguments.of("{\"bylines\": [{\"role\": \"记者\"}]}", Kind.VALUE, "/bylines/0", "with a name"),
                Arguments.of("{\"credit\": \"" + "报".repeat(301) + "\"}", Kind.VALUE, "/credit", "at most 300"),
                Arguments.of("{\"titles\": [\" \"]}", Kind.VALUE, "", "got none"),
                Arguments.of(
                        "[{\"headline\": \"河\", \"edition\": \"1\"}, {\"headline\": \"水\", \"edition\": \"2\"}]",
                        Kind.VALUE,
                        "/1",
                        "one edition for all"),
                Arguments.of(
                        "{\"publication\": \"甲报\", \"articles\": [{\"headline\": \"河\", \"publication\": \"乙报\"}]}",
                        Kind.VALUE,
                        "",
                        "got 乙报 and 甲报"),
                Arguments.of("[[[[", Kind.VALUE, "/0", "expected an article, got an array"),
                Arguments.of("17", Kind.VALUE, "", "expected an article"),
                Arguments.of("本报讯", Kind.SYNTAX, "", "Unrecognized token"),
                Arguments.of(
                        "[" + "{\"headline\": \"河\"},".repeat(1000) + "{}]", Kind.TOO_LARGE, "/1000", "at most 1000"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatIsWrongAndWhere(String source, Kind kind, String pointer, String words) {
        MalformedPageException refusal = refusal(source);
        assertThat(refusal).hasMessageContaining(words);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.pointer().orElse("")).isEqualTo(pointer);
        assertThat(refusal.offset().orElse(-1)).isBetween(0L, (long) source.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void countsOffsetsInBytes() {
        assertThat(refusal("{\"headline\": \"河水\", \"revision\": 0}").offset()).isEqualTo(OptionalLong.of(35));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[".repeat(SIZE),
                "{\"articles\":".repeat(SIZE / 12),
                "{\"paragraphs\": [" + "\"河\",".repeat(SIZE / 6) + "\"河\"]}",
                "{\"titles\": [" + "\"河\",".repeat(SIZE / 6) + "\"河\"], \"headline\": \"水\"}",
                "{\"paragraphs\": [\"" + "\\u6cb3".repeat(SIZE / 6) + "\"]}",
                "{\"body\": \"" + "河\\n".repeat(SIZE / 5) + "\"}",
                "{\"headline\": \"" + "\\".repeat(SIZE),
                "{\"" + "a".repeat(SIZE),
                "{"
                        + IntStream.range(0, 100_000)
                                .mapToObj(i -> "\"a" + i + "\":1")
                                .collect(Collectors.joining(",")) + "}",
                "{\"bylines\": [" + "{\"name\":\"左岸\"},".repeat(SIZE / 20) + "{\"name\":\"左岸\"}], \"headline\": \"河\"}",
                " ".repeat(SIZE));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isBounded(String source) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(page(source).text()).isNotEmpty();
            } catch (MalformedPageException refused) {
                assertThat(refused).hasMessageContaining("JSON");
            }
        });
    }

    @Test
    void refusesMoreThanAPageMayHave() {
        assertThat(refusal("[" + " ".repeat(JsonPage.MOST_BYTES) + "]").kind()).isEqualTo(Kind.TOO_LARGE);
    }

    private static MalformedPageException refusal(String source) {
        return catchThrowableOfType(MalformedPageException.class, () -> page(source));
    }

    private static TextPage page(String source) {
        return JsonPage.read(
                new DecodedPage(source, StandardCharsets.UTF_8, false), source.getBytes(StandardCharsets.UTF_8));
    }

    private static PageContent read(String source) {
        TextPage page = page(source);
        return new PageReader().readArticles(page.text(), page.articles().orElse(List.of()), page.context());
    }

    private static PageArticle only(String source) {
        List<PageArticle> articles = read(source).articles();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
