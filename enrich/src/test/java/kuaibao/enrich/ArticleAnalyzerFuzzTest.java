package kuaibao.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;

/** Whatever stands in an article, its analysis ends, and every fact points at its printed characters. */
class ArticleAnalyzerFuzzTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    @Property(tries = 5_000, seed = "20261128")
    void endsAndPointsAtTheText(@ForAll("mixtures") String title, @ForAll("mixtures") String body) {
        ArticleText article = ArticleText.of(List.of(title), List.of(body));
        ArticleFacts facts =
                Assertions.assertTimeoutPreemptively(LIMIT, () -> ANALYZER.analyze(article), () -> title + "\n" + body);
        spans(facts).forEach(span -> assertThat(article.at(span)).isNotBlank());
        facts.quotations()
                .forEach(quotation -> assertThat(article.at(quotation.span())).isEqualTo(quotation.text()));
        facts.policyTerms()
                .forEach(term -> assertThat(term.mentions())
                        .allMatch(span -> article.at(span).equals(term.text())));
        assertThat(facts.digest().keywords()).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(facts.digest().summary())
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(sentence -> article.paragraphs().get(0).contains(sentence));
    }

    private static Stream<Span> spans(ArticleFacts facts) {
        return Stream.of(
                        facts.entities().people().stream().flatMap(person -> person.mentions().stream()),
                        facts.entities().organizations().stream().flatMap(body -> body.mentions().stream()),
                        facts.entities().places().stream().flatMap(place -> place.mentions().stream()),
                        facts.metrics().stream().map(metric -> metric.span()),
                        facts.events().stream().map(event -> event.span()),
                        facts.dates().stream().map(date -> date.span()),
                        facts.quotations().stream().map(quotation -> quotation.span()),
                        facts.policyTerms().stream().flatMap(term -> term.mentions().stream()))
                .flatMap(spans -> spans);
    }

    /** Words, figures and marks of news in any order, with characters of any kind among them. */
    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> words = Arbitraries.of(
                "市委书记", "李明远", "欧阳", "临河县", "经开区", "恒岭集团", "有限公司", "协会", "出席", "表示", "总投资", "完成", "其中", "同比增长", "将",
                "力争", "到2025年", "2022年", "5月6日", "近日", "签约仪式", "考察", "举行", "项目", "产值", "的", "和", "在", "等", "以上", "超过",
                "约", "近", "一行", "·", "谢赫", "副", "说", "强调", "他", "会议", "指出", "告诉记者", "希望", "据", "介绍", "要", "提醒", "乡村振兴",
                "三个一批", "高质量发展");
        Arbitrary<String> figures = Arbitraries.of(
                "20亿元",
                "1,100.9亿",
                "十五点八万",
                "160余万辆",
                "3.5%",
                "30万台(套)",
                "27人",
                "近六成",
                "百亿",
                "第八届",
                "万",
                "亿",
                "点",
                "2",
                "１２",
                "0.",
                "一",
                "两",
                "几十",
                "23年",
                "个",
                "家",
                "个百分点");
        Arbitrary<String> marks = Arbitraries.of(
                "，", ",", "。", "、", "；", "：", "“", "”", "《", "》", "（", "(", ")", "）", "【", " ", "\n", "—", "~", "……");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, words), Tuple.of(4, figures), Tuple.of(4, marks), Tuple.of(1, anything))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
