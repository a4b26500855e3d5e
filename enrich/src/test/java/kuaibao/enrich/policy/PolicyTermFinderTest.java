package kuaibao.enrich.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTermFinderTest {
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private static List<PolicyTerm> terms(String title, String paragraph) {
        return ANALYZER.analyze(ArticleText.of(List.of(title), List.of(paragraph)))
                .policyTerms();
    }

    private static List<String> texts(String paragraph) {
        return terms("", paragraph).stream().map(PolicyTerm::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "全面推进乡村振兴。, 乡村振兴",
        "锚定“两个确保”不动摇。, 两个确保",
        "面向RCEP成员国的市场。, RCEP",
        "深化放管服改革。, 放管服改革",
        "加快发展新质生产力。, 新质生产力",
        "如期实现双碳目标。, 双碳目标",
        "共建一带一路。, 一带一路"
    })
    void tagsTermsOfTheLexicon(String paragraph, String term) {
        assertThat(texts(paragraph)).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource({"扎实推进“四个一批”。, 四个一批", "落实“五大行动”。, 五大行动", "开展‘三个走进’活动。, 三个走进"})
    void tagsSlogansOfNumberAndMeasure_inMarks(String paragraph, String term) {
        assertThat(texts(paragraph)).containsExactly(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他有三个孩子。", "“三个”不多。", "医生林惠民生前很忙。", "“五大连池”风景好吗？一日三餐。"})
    void leavesOrdinaryWordsAlone(String paragraph) {
        assertThat(texts(paragraph)).doesNotContain("三个孩子", "三个", "惠民生");
    }

    @Test
    void leavesTheNamesOfBodiesAlone() {
        assertThat(texts("临河市乡村振兴局召开会议，推进乡村振兴。")).containsExactly("乡村振兴");
        assertThat(terms("", "临河市乡村振兴局召开会议，推进乡村振兴。").get(0).mentions()).hasSize(1);
    }

    @Test
    void gathersTheMentions_titlesFirst() {
        assertThat(terms("乡村振兴看临河", "推进乡村振兴。"))
                .containsExactly(new PolicyTerm(
                        "乡村振兴", List.of(new Span(Part.TITLE, 0, 0, 4), new Span(Part.PARAGRAPH, 0, 2, 6))));
    }
}
