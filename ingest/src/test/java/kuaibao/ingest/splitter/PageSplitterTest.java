package kuaibao.ingest.splitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.DamageMark;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageSplitterTest {
    private static final int SIZE = 2_000_000;
    private static final String HTML =
            "<html><body><h1>河水清了</h1><p>本报讯 2019年5月6日,江&amp;河集中整</p><p>治河道。</p></body></html>";

    private final PageSplitter splitter = new PageSplitter("test");

    @Test
    void pointsIntoThePageAsItCame() {
        RawArticle article = only(page("c1.html", HTML));
        Paragraph paragraph = article.getParagraphs().get(0);
        assertThat(paragraph.getText()).isEqualTo("本报讯 2019年5月6日,江&河集中整治河道。");
        assertThat(HTML.substring(paragraph.getPageBegin(), paragraph.getPageEnd()))
                .isEqualTo("本报讯 2019年5月6日,江&amp;河集中整</p><p>治河道。");
        DamageMark cut = article.getDamage().get(0);
        assertThat(HTML.substring(cut.getPageBegin(), cut.getPageEnd())).isEqualTo("</p><p>");
    }

    @Test
    void goesByTheMediaType_beforeTheName() {
        Page page = Page.newBuilder(page("c1.txt", HTML.replace("<html>", "")))
                .setContentType("text/html; charset=utf-8")
                .build();
        assertThat(only(page).getHeadline()).isEqualTo("河水清了");
    }

    @Test
    void takesFromThePage_whatTheSenderDidNotTell() {
        String told = "{\"publication\": \"青江日报\", \"published\": \"2019-05-07\", \"edition\": \"A08\","
                + " \"headline\": \"河水清了\", \"paragraphs\": [\"本报讯 昨日,河水清了。\"]}";
        RawArticle article = only(page("a.json", told));
        assertThat(article.getPublication()).isEqualTo("青江日报");
        assertThat(article.getPublished()).isEqualTo(LocalDate.of(2019, 5, 7));
        assertThat(article.getEdition()).isEqualTo("A08");
        assertThat(article.getDate().getFrom()).isEqualTo(LocalDate.of(2019, 5, 6));
        RawArticle other = only(
                Page.newBuilder(page("a.json", told)).setPublication("临禾日报").build());
        assertThat(other.getPublication()).isEqualTo("临禾日报");
        assertThat(other.getEdition()).isEqualTo("A08");
        assertThat(other.getId()).isNotEqualTo(article.getId());
    }

    @Test
    void keepsTheSendersIdAndRevision() {
        RawArticle article = only(page("a.json", "{\"id\": \"qj:1\", \"revision\": 3, \"headline\": \"河\"}"));
        assertThat(article.getId()).isEqualTo("qj:1");
        assertThat(article.getRevision()).isEqualTo(3);
    }

    @Test
    void givesTheSameArticleTheSameId_inEveryFormat() {
        List<String> ids = Stream.of(
                        page("a.txt", "# 河水清了\n\n本报讯 2019年5月6日,河水清了。\n"),
                        page("a.md", "河水清了\n===\n\n本报讯 2019年5月6日,河水清了。\n"),
                        page("a.html", "<h1>河水清了</h1><p>本报讯 2019年5月6日,河水清了。</p>"),
                        page("a.json", "{\"headline\": \"河水清了\", \"paragraphs\": [\"本报讯 2019年5月6日,河水清了。\"]}"))
                .map(page -> only(page).getId())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
    }

    @Test
    void callsJsonThatIsNoPageMalformed() {
        UnreadableRecordException problem = catchThrowableOfType(
                UnreadableRecordException.class, () -> splitter.split(page("a.json", "{\"heading\": \"河\"}")));
        assertThat(problem.failureClass()).isEqualTo(FailureClass.MALFORMED);
        assertThat(problem).hasMessageContaining("no field heading");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("a.html", "<li>河</li>".repeat(SIZE / 10)),
                Arguments.of("a.html", "<h1>河</h1><p>水。</p>".repeat(SIZE / 18)),
                Arguments.of("a.html", "<table><tr><td>河<td>水".repeat(SIZE / 20)),
                Arguments.of("a.html", "<div>".repeat(100_000) + "河"),
                Arguments.of("a.html", "<".repeat(SIZE)),
                Arguments.of("a.md", "- 河\n".repeat(SIZE / 6)),
                Arguments.of("a.md", "| a | b |\n|---|---|\n".repeat(SIZE / 20)),
                Arguments.of("a.json", "{\"paragraphs\": [" + "\"河\",".repeat(SIZE / 6) + "\"河\"]}"),
                Arguments.of("a.json", "{\"titles\": [" + "\"河\",".repeat(SIZE / 6) + "\"河\"], \"headline\": \"水\"}"),
                Arguments.of("a.json", "{\"captions\": [" + "\"河\",".repeat(SIZE / 6) + "\"河\"]}"),
                Arguments.of("a.json", "[" + "{\"body\": \"河\\n\\n水\"},".repeat(999) + "{\"body\": \"河\"}]"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isDoneInTime_whateverThePage(String name, String content) {
        List<RawArticle> articles =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> splitter.split(page(name, content)));
        assertThat(articles).hasSizeLessThan(SIZE);
    }

    private RawArticle only(Page page) {
        List<RawArticle> articles = splitter.split(page);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static Page page(String name, String content) {
        return Page.newBuilder()
                .setName(name)
                .setContent(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)))
                .build();
    }
}
