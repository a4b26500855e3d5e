package kuaibao.enrich.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleText;
import org.junit.jupiter.api.Test;

class DigestFinderTest {
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private static final ArticleText PLANT = ArticleText.of(
            List.of("恒岭集团动力电池项目在临河开工", "总投资28亿元"),
            List.of(
                    "本报讯(记者 苏禾) 5月6日，恒岭集团动力电池项目开工仪式在临河经开区举行，市委书记李明远出席并宣布开工。",
                    "此外，市领导赵立坤、王小川、陈国梁、何志远、孙玉梅参加活动。",
                    "该项目总投资28亿元，建设动力电池生产线12条，达产后年产值将超过45亿元。",
                    "恒岭集团董事长周志强说，动力电池市场前景广阔。“我们对临河很有信心。”现场的职工刘长河高兴地说。",
                    "他还表示，企业将加快进度。"));

    private static Digest digest(ArticleText article) {
        return ANALYZER.analyze(article).digest();
    }

    @Test
    void putsNamesWhole_andJoinsWordsThatBelongTogether() {
        assertThat(digest(PLANT).keywords())
                .hasSizeBetween(5, 10)
                .contains("恒岭集团")
                .anyMatch(keyword -> keyword.startsWith("动力电池"))
                .doesNotContain("动力", "电池", "集团", "项目");
    }

    @Test
    void neverRepeatsAKeyword_insideAnother() {
        List<String> keywords = digest(PLANT).keywords();
        assertThat(keywords)
                .allSatisfy(one -> assertThat(keywords)
                        .filteredOn(other -> other.contains(one))
                        .hasSize(1));
    }

    @Test
    void takesAListOfThosePresent_forFewKeywords() {
        assertThat(digest(PLANT).keywords())
                .filteredOn(List.of("李明远", "赵立坤", "王小川", "陈国梁", "何志远", "孙玉梅", "周志强", "刘长河")::contains)
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void sumsUp_fromTheLead_inTheOrderOfTheText() {
        List<String> summary = digest(PLANT).summary();
        assertThat(summary).hasSize(3);
        assertThat(summary.get(0)).startsWith("5月6日，恒岭集团动力电池项目").doesNotContain("本报讯", "记者");
        assertThat(summary.get(1)).startsWith("该项目总投资28亿元");
    }

    @Test
    void leavesPointingSentences_whereOthersAreLeft() {
        assertThat(digest(PLANT).summary())
                .noneMatch(sentence -> sentence.startsWith("他")
                        || sentence.startsWith("此外")
                        || sentence.startsWith("“")
                        || sentence.endsWith("高兴地说。"));
    }

    @Test
    void boundsLongSentences_atTheMarkOfAClause() {
        String clause = "各部门要把恒岭集团的动力电池项目抓紧抓实抓出成效，为企业做好服务；";
        List<String> summary = digest(ArticleText.of(List.of("恒岭集团动力电池"), List.of(clause.repeat(10) + "把好事办好。")))
                .summary();
        assertThat(summary)
                .singleElement()
                .asString()
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("做好服务");
    }

    @Test
    void leavesOutWhoReports() {
        assertThat(digest(ArticleText.of(List.of("老街开市"), List.of("记者苏禾、通讯员林一帆报道：老街改造完成后昨日正式开市，首日迎客三万人。")))
                        .summary())
                .containsExactly("老街改造完成后昨日正式开市，首日迎客三万人。");
        assertThat(digest(ArticleText.of(List.of("老街开市"), List.of("本报临河讯6月8日，老街改造后正式开市迎客。")))
                        .summary())
                .containsExactly("6月8日，老街改造后正式开市迎客。");
    }

    @Test
    void isEmpty_forAnEmptyArticle() {
        assertThat(digest(ArticleText.of(List.of(), List.of()))).isEqualTo(new Digest(List.of(), List.of()));
    }

    @Test
    void isTheSame_everyTime() {
        assertThat(digest(PLANT)).isEqualTo(digest(PLANT));
    }
}
