package kuaibao.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceAnalyzerTest {
    private final SentenceAnalyzer analyzer = new SentenceAnalyzer();

    @Test
    void findsNames_inTheOrderOfTheText() {
        assertThat(analyzer.names("5月6日,临江市委书记甘棣到岭川新能源有限公司调研。"))
                .extracting(Mention::name, Mention::type)
                .containsExactly(
                        tuple("临江市委", EntityType.ORGANIZATION),
                        tuple("甘棣", EntityType.PERSON),
                        tuple("岭川新能源有限公司", EntityType.ORGANIZATION));
    }

    @Test
    void givesEachNameAsPrinted_inFullWidthToo() {
        String sentence = "昨日，ＡＢ科技有限公司董事长柏秋禾、临江市委书记甘棣在临江市会面。";
        assertThat(analyzer.names(sentence))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.name())
                        .isEqualTo(sentence.substring(
                                mention.span().begin(), mention.span().end())));
    }

    @Test
    void namesNeverOverlap() {
        List<Mention> names = analyzer.names("临江市人民医院院长甘棣、临江市临江大学校长柏秋禾在临江市临江国际会展中心为临江市志愿者协会揭牌。");
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i - 1).span().end())
                    .isLessThanOrEqualTo(names.get(i).span().begin());
        }
    }

    @Test
    void findsNothing_whereNothingIsSaid() {
        assertThat(analyzer.names("")).isEmpty();
        assertThat(analyzer.names(" 　\t")).isEmpty();
        assertThat(analyzer.names("!?\u0000\uFFFD。")).isEmpty();
    }
}
