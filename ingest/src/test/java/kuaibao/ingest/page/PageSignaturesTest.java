package kuaibao.ingest.page;

import static kuaibao.ingest.page.PrintedPages.only;
import static kuaibao.ingest.page.PrintedPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs a report. */
class PageSignaturesTest {

    @Test
    void givesAMarkedBylineToTheReportAbove_whereTheNextSignsItself() {
        String page = """
            本报讯(记者 江小鱼) 5月6日,河水清了。

            本报讯 5月6日,桥通了。

            ■特约通讯员 柳知春 摄影 田 野

            本报讯 5月6日,书屋开了。

            (记者 麦小满

            实习生 谢知秋)
            """;
        assertThat(read(page).articles())
                .extracting(
                        article -> article.bylines().stream().map(Byline::name).toList())
                .containsExactly(List.of("江小鱼"), List.of("柳知春", "田野"), List.of("麦小满", "谢知秋"));
        assertThat(read(page).articles().get(2).paragraphs()).containsExactly("本报讯 5月6日,书屋开了。");
    }

    @Test
    void cutsOffAJumpLine_gluedToTheByline() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,河水清了。记者 柳知春 文/图(详见A08版)\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,河水清了。");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "记者"));
        assertThat(article.photo()).isTrue();
        assertThat(article.crossReferences()).containsExactly("(详见A08版)");
    }

    @Test
    void cutsOffAByline_whoseLastCharacterStandsOnTheNextLine() {
        PageArticle article = only("本报讯 5月6日,河水清了。\n\n鱼也回来了。通讯员柳知春文\n图\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,河水清了。", "鱼也回来了。");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "通讯员"));
        assertThat(article.photo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(柳知春)", "（柳知春 江小鱼）", "（柳知春、欧阳知秋）", "\n\n（柳知春）"})
    void takesNamesInBrackets_behindTheLastSentence_forAByline(String signed) {
        PageContent content = read("河水清了\n\n5月6日,河水清了。" + signed + "\n\n树绿了\n\n本报讯 5月6日,树绿了。\n");
        assertThat(content.articles()).extracting(PageArticle::headline).containsExactly("河水清了", "树绿了");
        assertThat(content.articles().get(0).paragraphs()).containsExactly("5月6日,河水清了。");
        assertThat(content.articles().get(0).bylines()).contains(new Byline("柳知春", "记者"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(全文)", "(略)", "(共300人)", "(单位:元)", "(江城以南)"})
    void keepsOtherBrackets(String bracket) {
        assertThat(only("# 河水清了\n\n本报讯 5月6日,河水清了。" + bracket + "\n").bylines()).isEmpty();
    }

    @Test
    void signsOnce_whoSignsAboveAndBelow() {
        PageArticle article = only("# 河水清了\n\n本报讯(通讯员 柳知春) 5月6日,河水清了。\n\n文/图 柳知春\n");
        assertThat(article.bylines()).containsExactly(new Byline("柳知春", "通讯员"));
        assertThat(article.photo()).isTrue();
        assertThat(article.paragraphs()).containsExactly("本报讯(通讯员 柳知春) 5月6日,河水清了。");
    }
}
