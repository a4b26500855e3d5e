package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import org.junit.jupiter.api.Test;

class PageRestorerTest {

    private static final String PAGE = """
            江城晚报
            ◆导读◆
            ·河水清了 …… A02
            -----
            ● 河水清了
            河水清了

            本报讯 5月6日,甪(lù)塘集中整治河\u200B道,水质好

            质好转。

            图为河道。

            记者 柳知春 ①6
            """;

    @Test
    void givesThePageBack_fromItsArticles() {
        PageContent content = new PageReader().read(PAGE, PageContext.none());
        assertThat(content.articles()).hasSize(1);
        assertThat(PageRestorer.text(content)).isEqualTo(PAGE);
    }

    @Test
    void givesTheBytesBack_markIncluded() {
        byte[] bytes = ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE);
        DecodedPage decoded = new PageDecoder().decode(bytes, Optional.empty());
        PageContent content = new PageReader().read(decoded.text(), PageContext.none());
        assertThat(PageRestorer.bytes(content, decoded)).isEqualTo(bytes);
    }

    @Test
    void appliesTheMarksOfAParagraphBackwards() {
        PageArticle article =
                new PageReader().read(PAGE, PageContext.none()).articles().get(0);
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,甪塘集中整治河道,水质好转。");
        assertThat(PageRestorer.paragraph(article, 0)).isEqualTo("本报讯 5月6日,甪(lù)塘集中整治河\u200B道,水质好\n\n质好转。");
    }

    @Test
    void keepsTheMarksWithTheirParagraph_whenItGoesOnBelowTheNextHeading() {
        PageContent content = new PageReader().read("""
                # 河水清了

                本报讯 5月6日,青江县集中整治河道,水质

                # 树绿了

                好转。

                本报讯 5月7日,临禾市植树。
                """, PageContext.none());
        assertThat(content.articles().get(0).paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道,水质好转。");
        List<DamageMark> marks = content.articles().get(0).damage();
        assertThat(marks).extracting(DamageMark::kind).containsOnly(DamageKind.COLUMN_BREAK);
        assertThat(content.articles().get(1).damage()).isEmpty();
    }
}
