package kuaibao.ingest.page;

import static kuaibao.ingest.page.PrintedPages.only;
import static org.assertj.core.api.Assertions.assertThat;

import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repaired of a page, and what is left as it was. */
class PageRepairTest {

    @Test
    void joinsCutParagraph_acrossBlankLine() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,青江县集中整\n\n治河道,水质好转。\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道,水质好转。");
        assertThat(article.damage()).extracting(DamageMark::kind).containsExactly(DamageKind.COLUMN_BREAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报讯 5月6日,青江县集中整治\n\n治河道,水质好转。",
                "本报讯 5月6日,青江县集中整治\n\n\n\n\n集中整治河道,水质好转。",
                "本报讯 5月6日,青江县\n5月6日,青江县集中整治河道,水质好转。",
                "本报讯 5月6日,青江县集中整治河道,水质好转。\n\n好转。"
            })
    void removesCharactersPrintedTwice(String body) {
        String whole = body.endsWith("好转。\n\n好转。") ? body : "本报讯 5月6日,青江县集中整治河道,水质好转。";
        assertThat(only("# 河水清了\n\n" + body + "\n").paragraphs().get(0)).isEqualTo(whole.split("\n")[0]);
    }

    @Test
    void removesTheTornEndOfASentence_whenTheSentenceStoodWhole() {
        assertThat(only("# 河水清了\n\n本报讯 5月6日,县长向建设者献花。\n\n花。她说,路通了,心就通了。\n").paragraphs())
                .containsExactly("本报讯 5月6日,县长向建设者献花。她说,路通了,心就通了。");
    }

    @Test
    void removesASentencesEndPrintedTwice() {
        assertThat(only("# 河水清了\n\n本报讯 5月6日,她说:“鱼都回来了。”\n\n。”书屋也开了。\n").paragraphs())
                .containsExactly("本报讯 5月6日,她说:“鱼都回来了。”书屋也开了。");
    }

    @Test
    void keepsASloganPrintedTwice() {
        assertThat(only("# 赛龙舟\n\n本报讯 5月6日,龙舟开赛。\n\n“加油!加油!”\n\n“加油!加油!”\n\n岸上一片呐喊。\n")
                        .paragraphs())
                .hasSize(4);
    }

    @Test
    void joinsAFigure_cutInTwo() {
        assertThat(only("# 桥通了\n\n本报讯 5月6日,青江桥通车。\n\n这座桥全长3\n\n28米,宽20米。\n").paragraphs())
                .containsExactly("本报讯 5月6日,青江桥通车。", "这座桥全长328米,宽20米。");
    }

    @Test
    void keepsRowsOfFigures_asParagraphs() {
        PageArticle article = only("# 产值\n\n本报讯 5月6日,各业产值公布。\n\n行业 产值(亿元) 增长\n造船 48.6 26.3%\n制茶 33.5 18.9%\n");
        assertThat(article.paragraphs())
                .containsExactly("本报讯 5月6日,各业产值公布。", "行业 产值(亿元) 增长", "造船 48.6 26.3%", "制茶 33.5 18.9%");
    }

    @Test
    void keepsAFourfoldWord_cutInItsMiddle() {
        assertThat(only("# 枣熟了\n\n本报讯 5月6日,有的装筐,家\n\n家户户喜笑颜开。\n").paragraphs())
                .containsExactly("本报讯 5月6日,有的装筐,家家户户喜笑颜开。");
    }

    @Test
    void removesCharactersPrintedTwice_alsoInAnotherWidth() {
        assertThat(only("# 学雷锋\n\n本报讯 5月6日,大家说:“从我做起，从\n\n,从现在做起。”\n").paragraphs())
                .containsExactly("本报讯 5月6日,大家说:“从我做起，从现在做起。”");
    }

    @Test
    void takesControlCharactersOut_andMarksThem() {
        PageArticle article = only("# 河水清了\n\n本报讯 5月6日,青江\0县集中\u200B整治河道。\n");
        assertThat(article.paragraphs()).containsExactly("本报讯 5月6日,青江县集中整治河道。");
        assertThat(article.damage()).extracting(DamageMark::kind).containsOnly(DamageKind.CONTROL_CHARACTERS);
    }
}
