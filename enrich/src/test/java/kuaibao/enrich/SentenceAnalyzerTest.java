package kuaibao.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void findsWhoReports_whichARecordLeavesOut() {
        assertThat(analyzer.names("本报临江5月6日讯记者甘棣、通讯员柏秋禾报道:今天,大桥合龙。"))
                .extracting(Mention::name, Mention::type)
                .contains(tuple("甘棣", EntityType.PERSON), tuple("柏秋禾", EntityType.PERSON));
        assertThat(analyzer.names("他对记者点头报道。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "大家学习邓小平理论。,邓小平,PERSON",
        "代表团今天结束访华。,华,PLACE",
        "据中央气象台预报，明天有雨。,中央气象台,ORGANIZATION",
        "这笔贷款由世界银行提供。,世界银行,ORGANIZATION",
        "法案在国会通过。,国会,ORGANIZATION",
        "球迷谈论罗纳尔多。,罗纳尔多,PERSON"
    })
    void findsWhatNewsCorporaCount(String sentence, String name, EntityType type) {
        assertThat(analyzer.names(sentence))
                .extracting(Mention::name, Mention::type)
                .containsExactly(tuple(name, type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育部门印发通知。", "县领导与万余名群众一起观看了演出。", "市商务部门负责人到场。", "农民进城看戏。", "学生来华侨中学参观。", "国会山下起了雨。"})
    void takesNoPartOfAnotherWord_forAName(String sentence) {
        assertThat(analyzer.names(sentence)).isEmpty();
    }

    /** 东方 and 濮阳 are cities too. */
    @ParameterizedTest
    @CsvSource({"岭川公司董事长、总经理东方旭出席并致辞。,东方旭", "临江市委书记濮阳锋，市长柏秋禾参加。,濮阳锋", "临江市委书记濮阳知秋说。,濮阳知秋", "市侨联党组书记司空敏作报告。,司空敏"})
    void findsASurname_thatIsAPlaceToo(String sentence, String name) {
        assertThat(analyzer.names(sentence))
                .extracting(Mention::name, Mention::type)
                .contains(tuple(name, EntityType.PERSON));
    }

    /** 合作 is a city in Gansu too. */
    @Test
    void beginsNoName_beforeAComma() {
        assertThat(analyzer.names("双方将深化合作，临江高新区管委会副主任甘棣说。"))
                .extracting(Mention::name)
                .contains("临江高新区管委会")
                .noneMatch(name -> name.contains("，"));
    }

    @Test
    void findsNothing_whereNothingIsSaid() {
        assertThat(analyzer.names("")).isEmpty();
        assertThat(analyzer.names(" 　\t")).isEmpty();
        assertThat(analyzer.names("!?\u0000\uFFFD。")).isEmpty();
    }
}
