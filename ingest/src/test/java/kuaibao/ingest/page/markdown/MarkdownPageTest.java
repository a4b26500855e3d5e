package kuaibao.ingest.page.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageReader;
import kuaibao.ingest.page.source.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**河水**清了 → 河水清了",
                "***河水***_清_了 → 河水清了",
                "~~河水~~`清`了 → 河水清了",
                "[河水清了](c1.html)了 → 河水清了了",
                "[河水](http://a.b/c \"标题\")清了 → 河水清了",
                "\\*河水\\*清了 → *河水*清了",
                "河水&nbsp;清了&amp; → 河水\u00A0清了&",
                "河水<br/>清了 → 河水|清了",
                "> 河水清了 → 河水清了",
                "- 河水清了 → 河水清了",
                "## 河水清了 ## → ## 河水清了"
            })
    void takesMarksOut(String source, String expected) {
        assertThat(text(source)).isEqualTo(expected.replace('|', '\n') + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*ST青江今日停牌。",
                "*ST青江和*ST临禾停牌。",
                "面积3*4*5米",
                "文件A_B_C已发",
                "5~8万元,10~20万元",
                "[要闻](第二版)",
                "[图片]河水清了",
                "产量|品种|价格",
                "1. 河水清了",
                "**河水清了",
                "a < b",
                "</p>河水"
            })
    void leavesWhatIsNoMark(String source) {
        assertThat(text(source)).isEqualTo(source + "\n");
    }

    @Test
    void keepsBlankLines_forTheRepair() {
        PageArticle article = only("# 河水清了\n\n本报讯 近日,青江县集中整\n\n\n治河道,水质好转。\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,青江县集中整治河道,水质好转。");
    }

    @Test
    void knowsUnderlinedHeadings() {
        PageArticle article = only("河水清了\n----\n\n两岸绿了\n====\n\n本报讯 近日,河水清了。\n");
        assertThat(article.titles()).containsExactly("河水清了", "两岸绿了");
        assertThat(article.headline()).isEqualTo("两岸绿了");
    }

    @Test
    void takesARuleUnderABylineForARule() {
        String page = "# 河水清了\n\n本报讯 近日,河水清了。\n\n记者 柳知春\n-----\n\n# 树绿了\n\n本报讯 近日,树绿了。\n";
        assertThat(text(page)).isEqualTo(page);
    }

    @Test
    void tellsCaptions() {
        PageArticle article = only("# 河水清了\n\n本报讯 近日,河水清\n\n![雨后的青江古镇](a.jpg)\n![](b.jpg)\n\n清了,岸绿了。\n");
        assertThat(article.captions()).containsExactly("雨后的青江古镇");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,河水清了,岸绿了。");
    }

    @Test
    void setsRowsOfTablesAsLines() {
        PageArticle article = only("# 产量\n\n本报讯 近日,产量公布。\n\n| 品种 | 产量 |\n|---|:--:|\n| **稻谷** | 12万吨 |\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,产量公布。", "品种 产量", "稻谷 12万吨");
    }

    @Test
    void keepsFencedTextAsItIs() {
        assertThat(text("```text\n# **不是**标题\n```\n本报讯。\n")).isEqualTo("# **不是**标题\n本报讯。\n");
        assertThat(only("# 题\n\n本报讯 近日,看。\n\n```\n# 不是标题\n```\n").titles()).containsExactly("题");
    }

    @Test
    void understandsFrontMatter() {
        TextPage page = MarkdownPage.read(
                "---\npublication: \"青江日报\"\ndate: 2019-05-07T06:00:00+08:00\nedition: A08\ntags:\n- 要闻\ntitle: 河水清了\n---\n本报讯 近日,河水清了。\n");
        assertThat(page.context())
                .isEqualTo(new PageContext(
                        Optional.of("青江日报"), Optional.of(LocalDate.of(2019, 5, 7)), Optional.of("A08")));
        assertThat(page.text()).isEqualTo("河水清了\n本报讯 近日,河水清了。\n");
        assertThat(page.told()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n河水清了\n---\n", "---\ntitle: 河水清了\n", "---\n---\n", "----\ntitle: x\n----\n"})
    void leavesWhatIsNoFrontMatter(String source) {
        assertThat(MarkdownPage.read(source).context()).isEqualTo(PageContext.none());
        assertThat(text(source)).startsWith("---");
    }

    @Test
    void doesNotKnowADayThatNoCalendarHas() {
        assertThat(MarkdownPage.read("---\npublished: 2019-02-30\n---\n河\n")
                        .context()
                        .published())
                .isEmpty();
    }

    @Test
    void leavesThePagesOwnTitleOut_whereReportsHaveHeadings() {
        assertThat(text("---\ntitle: 第一版\n---\n# 河水清了\n\n近日,河水清了。")).isEqualTo("# 河水清了\n\n近日,河水清了。\n");
    }

    @Test
    void mapsToTheSource() {
        String source = "> **河水**[清了](a.b)&nbsp;岸\n";
        TextPage page = MarkdownPage.read(source);
        assertThat(page.text()).isEqualTo("河水清了\u00A0岸\n");
        assertThat(page.sources().offset(0)).hasValue(4);
        assertThat(page.sources().offset(2)).hasValue(9);
        assertThat(source.substring(page.sources().begin(4), page.sources().end(5)))
                .isEqualTo("&nbsp;");
        assertThat(page.sources().offset(5)).hasValue(source.indexOf('岸'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_",
                "[",
                "![",
                "](",
                "[a](",
                "`",
                "> ",
                "|",
                "- ",
                "a*b ",
                "&",
                "<br>",
                "|-",
                "\\",
                "---\na: b\n",
                "=\n",
                "-\n\n"
            })
    void isLinear(String piece) {
        String page = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkdownPage.read(page));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkdownPage.read("河\n" + page));
    }

    private static String text(String source) {
        return MarkdownPage.read(source).text();
    }

    private static PageArticle only(String source) {
        TextPage page = MarkdownPage.read(source);
        List<PageArticle> articles = new PageReader()
                .read(page.text(), page.told(), PageContext.none())
                .articles();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
