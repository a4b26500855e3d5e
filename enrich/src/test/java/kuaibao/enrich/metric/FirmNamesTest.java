package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A firm is called as its report calls it. */
class FirmNamesTest {
    private static ArticleAnalyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = new ArticleAnalyzer();
    }

    @Test
    void callsAFirm_byTheNameThatItsReportGoesOnWith() {
        assertThat(subjects("洛阳恒岭光能股份有限公司成立于2009年。恒岭光能的产品远销海外,恒岭光能也在扩产。去年,公司产值达3亿元。"))
                .containsExactly("恒岭光能");
    }

    @Test
    void keepsTheFullName_whereItsOwnSentencePrintsIt() {
        assertThat(subjects("恒岭光能扩产,恒岭光能的产品远销海外。去年,洛阳恒岭光能股份有限公司产值达3亿元。")).containsExactly("洛阳恒岭光能股份有限公司");
    }

    @Test
    void keepsTheFullName_untilTheShortOneIsIntroduced() {
        assertThat(subjects("洛阳恒岭光能股份有限公司成立于2009年。去年,公司产值达3亿元。恒岭光能扩产,恒岭光能的产品远销海外。"))
                .containsExactly("洛阳恒岭光能股份有限公司");
    }

    @Test
    void leavesOutWhatKindOfFirmItIs() {
        assertThat(subjects("去年,洛阳上市公司恒岭光能股份有限公司产值达3亿元。")).containsExactly("恒岭光能股份有限公司");
    }

    @Test
    void keepsTheFullName_thatIsPrintedAsOften() {
        assertThat(subjects("恒岭光能扩产。洛阳恒岭光能股份有限公司的产品远销海外。去年,公司产值达3亿元。")).containsExactly("洛阳恒岭光能股份有限公司");
    }

    @Test
    void keepsTheFullName_ofACompanyWithoutShares() {
        assertThat(subjects("恒岭光能扩产,恒岭光能的产品远销海外。洛阳恒岭光能有限公司成立于2009年。去年,公司产值达3亿元。"))
                .containsExactly("洛阳恒岭光能有限公司");
    }

    private static List<String> subjects(String paragraph) {
        return analyzer.analyze(ArticleText.of(List.of(), List.of(paragraph))).metrics().stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
