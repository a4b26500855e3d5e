package kuaibao.ingest.page.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.Byline;
import kuaibao.ingest.page.DateRange;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One page in every format becomes the same thing. */
class SamePageTest {

    private static final String TEXT = """
            ## 县长在江堤上表示

            # 让两岸百姓看得见水

            ### 青江整治三年见成效

            本报讯 2019年5月6日,青江县集中整治河道,水质明显好转。县长水长东说:“河清了,还要让人走得近。”

            据了解,整治投入1.2亿元,建成步道23公里。

            记者 柳知春 通讯员 左岸 文/图

            图为雨后的青江步道。

            # 甪塘植树忙

            本报讯 5月7日,甪塘镇组织植树,栽下乌桕3000株。据《临禾日报》
            """;

    private static final String MARKDOWN = """
            ---
            title: 头版
            layout: page
            ---
            ## 县长在江堤上表示

            让两岸百姓看得见水
            ==================

            ### 青江整治三年见成效 ###

            **本报讯** 2019年5月6日,青江县集中整治河道,水质明显好转。县长水长东说:“河清了,还要让人走得近。”

            据[了解](c1.html),整治投入*1.2亿元*,建成步道23公里。

            记者 柳知春 通讯员 左岸 文/图

            ![图为雨后的青江步道。](images/a.jpg)

            # 甪塘植树忙

            > 本报讯 5月7日,甪塘镇组织植树,栽下乌桕3000株。据《临禾日报》
            """;

    private static final String HTML = """
            <!DOCTYPE html>
            <html><head><meta charset="gb2312"><title>青江日报</title><style>p { color: red }</style></head>
            <body><nav><a href="a.html">上一版</a></nav>
            <script>document.write("<h1>不是标题</h1>")</script>
            <!-- 引题 --><h2>县长在江堤上表示</h2>
            <h1>让两岸百姓看得见水</h1>
            <div class="sub-title">青江整治三年见成效</div>
            <founder-content><P>　　本报讯&nbsp;2019年5月6日,青江县集中整治河道,水质明显
            好转。县长<b>水长东</b>说:&ldquo;河清了,还要让人走得近。&rdquo;<P>　　据了解,整治投入1.2亿元,建成步道23公里。
            <p>记者 柳知春 通讯员 左岸 文/图</p></founder-content>
            <figure><img src="a.jpg" alt="青江县步道"><figcaption>图为雨后的青江步道。</figcaption></figure>
            <h1>甪塘植树忙</h1>
            <p>本报讯 5月7日,甪塘镇组织植树,栽下乌桕3000株。据《临禾日报》</p>
            <footer>版权所有 青江日报社</footer></body></html>
            """;

    private static final String JSON = """
            {"articles": [
              {"titles": ["县长在江堤上表示", "让两岸百姓看得见水", "青江整治三年见成效"], "headline": "让两岸百姓看得见水",
               "paragraphs": ["本报讯 2019年5月6日,青江县集中整治河道,水质明显好转。县长水长东说:\\u201c河清了,还要让人走得近。\\u201d",
                 "据了解,整治投入1.2亿元,建成步道23公里。", "记者 柳知春 通讯员 左岸 文/图"],
               "captions": ["图为雨后的青江步道。"]},
              {"headline": "甪塘植树忙", "body": "本报讯 5月7日,甪塘镇组织植树,\\n\\n树,栽下乌桕3000株。据《临禾日报》"}]}
            """;

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void givesTheSameArticles(PageFormat format) {
        List<PageArticle> articles = read(format).content().articles();
        assertThat(articles).hasSize(2);
        PageArticle first = articles.get(0);
        assertThat(first.titles()).containsExactly("县长在江堤上表示", "让两岸百姓看得见水", "青江整治三年见成效");
        assertThat(first.headline()).isEqualTo("让两岸百姓看得见水");
        assertThat(first.kicker()).hasValue("县长在江堤上表示");
        assertThat(first.marker()).hasValue("本报讯");
        assertThat(first.date()).hasValue(day(6));
        assertThat(first.bylines()).containsExactly(new Byline("柳知春", "记者"), new Byline("左岸", "通讯员"));
        assertThat(first.photo()).isTrue();
        assertThat(first.captions()).containsExactly("图为雨后的青江步道。");
        assertThat(first.paragraphs().stream().map(text -> text.replace('\u00A0', ' ')))
                .containsExactly("本报讯 2019年5月6日,青江县集中整治河道,水质明显好转。县长水长东说:“河清了,还要让人走得近。”", "据了解,整治投入1.2亿元,建成步道23公里。");
        PageArticle second = articles.get(1);
        assertThat(second.titles()).containsExactly("甪塘植树忙");
        assertThat(second.date()).hasValue(day(7));
        assertThat(second.credit()).hasValue("临禾日报");
        assertThat(second.paragraphs()).containsExactly("本报讯 5月7日,甪塘镇组织植树,栽下乌桕3000株。");
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void leadsBackToTheSource(PageFormat format) {
        ReadDocument read = read(format);
        String source = read.decoded().text();
        for (String words : List.of("水长东", "建成步道23公里", "雨后的青江步道", "栽下乌桕3000株")) {
            int at = read.text().indexOf(words);
            assertThat(source.substring(read.sources().begin(at), read.sources().end(at + words.length())))
                    .isEqualTo(words);
        }
    }

    @Test
    void readsGbk_whateverThePageCallsIt() {
        assertThat(read(PageFormat.HTML).decoded().charset()).isEqualTo(Charset.forName("GB18030"));
    }

    private static ReadDocument read(PageFormat format) {
        PageDocument document = switch (format) {
            case PLAIN_TEXT -> document("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> document("a.md", MARKDOWN.getBytes(StandardCharsets.UTF_8));
            case HTML -> document("a.html", HTML.getBytes(Charset.forName("GBK")));
            case JSON -> document("a.json", JSON.getBytes(StandardCharsets.UTF_8));
        };
        ReadDocument read = new DocumentReader().read(document, PageContext.none());
        assertThat(read.format()).isEqualTo(format);
        return read;
    }

    private static PageDocument document(String name, byte[] bytes) {
        return new PageDocument(bytes, Optional.empty(), Optional.of(name), Optional.empty());
    }

    private static DateRange day(int day) {
        return new DateRange(LocalDate.of(2019, 5, day), LocalDate.of(2019, 5, day));
    }
}
