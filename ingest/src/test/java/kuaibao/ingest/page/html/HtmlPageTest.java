package kuaibao.ingest.page.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kuaibao.ingest.page.DamageKind;
import kuaibao.ingest.page.DamageMark;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageReader;
import kuaibao.ingest.page.source.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final int SIZE = 2_000_000;

    @Test
    void leavesOutWhatNobodyReads() {
        String page = """
                <html><head><title>青江日报</title><style>.a{}</style><script>var a = "<p>假</p>";</script></head><body>
                <nav>首页</nav><!-- 说明 --><noscript>请打开脚本</noscript><button>分享</button>
                <div style="display: none">看不见</div><p hidden>也看不见</p>
                <ul><li><a href="1">河水清了</a></li><li><a href="2">树绿了</a></li></ul>
                <p>本报讯 河水清了。</p><footer>版权所有</footer></body></html>
                """;
        assertThat(text(page)).isEqualTo("本报讯 河水清了。\n\n");
    }

    @Test
    void keepsTheFootOfAnArticle() {
        assertThat(text("<article><p>河水清了。</p><footer>记者 柳知春</footer></article>"))
                .contains("记者 柳知春");
    }

    @Test
    void setsBlocksAsLines() {
        assertThat(text("<div>一<br>二<p>三</p>四<table><tr><td><p>五</p></td><td>六</td></tr></table></div>"))
                .isEqualTo("一\n二\n\n三\n\n四\n\n五\n\n六\n\n");
    }

    @Test
    void joinsWhiteSpace_asBrowsersDo() {
        assertThat(text("<p>  青江县\n  整治 河道, <b>水质</b>\n好转 of the\nriver\t。</p>"))
                .isEqualTo("青江县整治 河道, 水质好转 of the river 。\n\n");
    }

    @Test
    void decodesReferences() {
        assertThat(text("<p>A&amp;B &lt;p&gt; &#27827;&#x6C34;&nbsp;&hellip; R&D &unknown; &copy2019</p>"))
                .isEqualTo("A&B <p> 河水\u00A0… R&D &unknown; ©2019\n\n");
    }

    @Test
    void showsMarkupOfReferencesAsText_andNeverAsMarkup() {
        assertThat(only("<h1>河水清了</h1><p>本报讯 &lt;script&gt;alert(1)&lt;/script&gt;是代码。</p>")
                        .paragraphs())
                .containsExactly("本报讯 <script>alert(1)</script>是代码。");
    }

    @Test
    void ranksHeadings() {
        PageArticle article = only("<h4>县长强调</h4><h2>河水清了<br>两岸绿了</h2><h3>三年见成效</h3><p>本报讯 近日,河水清了。</p>");
        assertThat(article.titles()).containsExactly("县长强调", "河水清了", "两岸绿了", "三年见成效");
        assertThat(article.headline()).isEqualTo("河水清了");
        assertThat(article.kicker()).hasValue("县长强调");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<founder-introtitle>县长强调</founder-introtitle><founder-title>河水清了</founder-title>"
                        + "<founder-content><p>本报讯 近日,河水清了。</p></founder-content>",
                "<div class='pre_title'>县长强调</div><div class='art title'><b>河水清了</b></div><p>本报讯 近日,河水清了。</p>",
                "<p class=引题>县长强调</p><p><span class=标题>河水清了</span></p><div id=ozoom><p>本报讯 近日,河水清了。</div>"
            })
    void knowsTitlesOfPapers(String page) {
        PageArticle article = only(page);
        assertThat(article.titles()).containsExactly("县长强调", "河水清了");
        assertThat(article.headline()).isEqualTo("河水清了");
    }

    @Test
    void doesNotTakeABodyForATitle_whateverItsClass() {
        PageArticle article = only("<div class='title'><h1>河水清了</h1><p>本报讯 近日,河水清了。</p></div>");
        assertThat(article.titles()).containsExactly("河水清了");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,河水清了。");
    }

    @Test
    void keepsCaptionsFromTheBody() {
        PageArticle article = only(
                "<h1>河水清了</h1><p>本报讯 近日,河水清</p><figure><img alt='青江县'><figcaption>雨后的青江古镇"
                        + "</figcaption></figure><p>清了,岸绿了。</p><img src=a.jpg alt='市民在江边放风筝'><a href=x><img alt='点击进入数字报'></a>");
        assertThat(article.captions()).containsExactly("雨后的青江古镇", "市民在江边放风筝");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,河水清了,岸绿了。");
    }

    @Test
    void marksReadings() {
        PageArticle article = only(
                "<h1>植树</h1><p>本报讯 近日,<ruby>甪<rp>(</rp><rt>lù</rt><rp>)</rp></ruby>塘<ruby>栽<rt>ㄗㄞ</rt></ruby>树。</p>");
        assertThat(article.paragraphs()).containsExactly("本报讯 近日,甪塘栽树。");
        assertThat(article.damage()).extracting(DamageMark::kind).containsExactly(DamageKind.PINYIN);
    }

    @Test
    void setsRowsAsLines_thatAreNotJoined() {
        String page = "<h1>产量表</h1><p>本报讯 近日,产量公布。</p><table><tr><th>品种</th><th>产量</th></tr>"
                + "<tr><td>稻谷</td><td>12万吨</td></tr></table><ul><li>早稻丰收</li><li>晚稻在田</li></ul>";
        assertThat(only(page).paragraphs()).containsExactly("本报讯 近日,产量公布。", "品种 产量", "稻谷 12万吨", "早稻丰收", "晚稻在田");
    }

    @Test
    void takesNoMarkOfPlainTextForAHeading() {
        PageArticle article = only("<h1>河水清了</h1><p>本报讯 近日,开跑。</p><p>#青江马拉松#开跑</p><p>选手过万。</p>");
        assertThat(article.titles()).containsExactly("河水清了");
        assertThat(article.paragraphs()).contains("#青江马拉松#开跑");
    }

    @Test
    void partsArticles_whereThePageDoes() {
        String article = "<article><h3>河水清了</h3><p>河水真的清了,两岸也绿了。</p></article>";
        assertThat(read("<h1>青江日报</h1>" + article + article.replace("河水", "江水")).articles())
                .hasSize(2);
    }

    @Test
    void mapsEveryCharacterToWhatStandsForIt() {
        String source = "<p>A&amp;B\r\n河&#27700;清<b>了&hellip;</b>&nbsp;\uD83D\uDE00&#128512;岸</p>";
        TextPage page = HtmlPage.read(source);
        assertThat(page.text()).isEqualTo("A&B 河水清了…\u00A0\uD83D\uDE00\uD83D\uDE00岸\n\n");
        assertThat(IntStream.range(0, page.text().length() - 2)
                        .mapToObj(at -> source.substring(
                                page.sources().begin(at), page.sources().end(at + 1))))
                .containsExactly(
                        "A",
                        "&amp;",
                        "B",
                        "\r\n",
                        "河",
                        "&#27700;",
                        "清",
                        "了",
                        "&hellip;",
                        "&nbsp;",
                        "\uD83D",
                        "\uDE00",
                        "&#128512;",
                        "&#128512;",
                        "岸");
        assertThat(page.sources().offset(page.text().length() - 1)).isEmpty();
    }

    @Test
    void readsItsCharsetFromTheHead() {
        assertThat(declared("<meta charset=gb2312>")).isEqualTo("GB2312");
        assertThat(declared("<META http-equiv='Content-Type' content='text/html; charset=GBK'>"))
                .isEqualTo("GBK");
        assertThat(declared("<?xml version='1.0' encoding='gb18030'?><html>")).isEqualTo("GB18030");
        assertThat(declared("<meta charset='klingon'>")).isEqualTo("none");
        assertThat(declared("<p>charset=gbk</p>")).isEqualTo("none");
    }

    static Stream<String> hostile() {
        String many = IntStream.range(0, 60_000)
                .mapToObj(i -> "<font a" + i + "><table>")
                .collect(Collectors.joining());
        return Stream.of(
                times("<"),
                times("<div>"),
                "<div>".repeat(100_000) + "本报讯" + "</div>".repeat(100_000),
                times("<p>河"),
                times("<b>河"),
                times("<table><tr><td>河"),
                times("<ul><li><a href=x>河"),
                times("<ruby>河<rt>hé"),
                times("<rt>"),
                times("<span class=title>"),
                times("<figure><img alt=雨后的古镇>"),
                times("<body a=1>"),
                "<table>" + times("<b>x</b>"),
                many,
                times("&"),
                times("&amp;"),
                times("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
                times("<!--"),
                times("</p>"),
                times("\0"),
                times("\uD800"),
                times("<svg><![CDATA[河"),
                times("<script>"),
                "<p " + "a".repeat(SIZE));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void survivesHostileMarkup(String page) {
        TextPage read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPage.read(page));
        assertThat(read.text().length()).isLessThan(SIZE * 2);
        assertThat(read.text()).doesNotContain("<div>");
    }

    @Test
    void losesNoTextOfAVeryDeepPage() {
        String page = "<div>".repeat(100_000) + "本报讯" + "</div>".repeat(100_000) + "<p>河水清了。</p>";
        assertThat(text(page)).isEqualTo("本报讯\n\n河水清了。\n\n");
    }

    @Test
    void readsAPageWithMoreTagsThanAnyHas_asFarAsItsLinesGo() {
        String page = "<i></i>".repeat(30_000) + "<title>青江日报</title><script>'<p>'</script><input><h1>河水清了<br>岸绿了</h1>"
                + "<p>本报讯&nbsp;近日,河水清了。<p>两岸的树,<br>也绿了。<img alt='雨后的青江古镇'>";
        assertThat(only(page).titles()).containsExactly("河水清了", "岸绿了");
        assertThat(only(page).paragraphs()).containsExactly("本报讯\u00A0近日,河水清了。", "两岸的树,也绿了。");
        assertThat(only(page).captions()).containsExactly("雨后的青江古镇");
    }

    private static String declared(String head) {
        return HtmlCharset.declaredBy(head.getBytes(StandardCharsets.UTF_8))
                .map(Charset::name)
                .orElse("none");
    }

    private static String times(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    private static String text(String page) {
        return HtmlPage.read(page).text();
    }

    private static PageArticle only(String page) {
        List<PageArticle> articles = read(page).articles();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static PageContent read(String page) {
        TextPage text = HtmlPage.read(page);
        return new PageReader().read(text.text(), text.told(), PageContext.none());
    }
}
