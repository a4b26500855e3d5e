package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import org.junit.jupiter.api.Test;

/** What a figure's subject refers to that is called by a word alone. */
class ReferencesTest {
    @Test
    void resolvesWhatIsPointedAt_toThePhraseBeforeIt() {
        assertThat(last("青石镇的助残车间开工。该车间现有员工136人。")).isEqualTo("助残车间");
        assertThat(last("记者来到2号高炉，炉火正旺。截至目前，该高炉已连续稳定顺行118天。")).isEqualTo("2号高炉");
    }

    @Test
    void keepsWhatIsPointedAt_whereNothingBeforeSaysMore() {
        assertThat(last("高炉前炉火正旺。截至目前，该高炉已连续稳定顺行118天。")).isEqualTo("该高炉");
    }

    @Test
    void givesWhatTwoPlacesTrade_toBoth() {
        String line = "去年，临河与云岭国进出口额达58.7亿元。";
        assertThat(last(line, Figures.named(line, EntityType.PLACE, "临河", "云岭国")))
                .isEqualTo("临河与云岭国");
        String other = "去年，临河与云岭国的企业投资9亿元。";
        assertThat(last(other, Figures.named(other, EntityType.PLACE, "临河", "云岭国")))
                .isNotEqualTo("临河与云岭国");
    }

    @Test
    void callsAPortsDistrict_byTheNameThatTheArticleHas() {
        String line = "1月8日，临河港区召开会议。今年，港区完成集装箱吞吐量128万标箱。";
        assertThat(last(line, Figures.named(line, EntityType.PLACE, "临河港区"))).isEqualTo("临河港区");
    }

    @Test
    void callsOnesOwnCountry_byItsName() {
        assertThat(last("据介绍，我国小麦良种覆盖率已超过97%。")).isEqualTo("中国");
        assertThat(last("据介绍，全国小麦良种覆盖率已超过97%。")).isEqualTo("全国");
    }

    @Test
    void resolvesWholeCity_toTheCityNamed() {
        String line = "临河市统计局发布数据，全市新增就业2.1万人。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "临河市统计局")))
                .containsExactly("临河市");
    }

    @Test
    void resolvesCompany_toTheFirmNamedBefore() {
        String line = "青禾泵业有限公司总经理林一帆介绍，公司员工有320人。";
        Mention[] firm = Figures.named(line, EntityType.ORGANIZATION, "青禾泵业有限公司");
        Mention[] person = Figures.named(line, EntityType.PERSON, "林一帆");

        assertThat(subjects(line, Stream.of(firm, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青禾泵业有限公司");
    }

    @Test
    void resolvesLine_toTheOneOpenedParagraphsBefore() {
        List<String> paragraphs = List.of("5月8日，临河站至云岭机场公交快线开通。", "快线全长21公里。");

        assertThat(Figures.of(List.of(), paragraphs))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河站至云岭机场公交快线");
    }

    @Test
    void resolvesShortForm_toTheFullName() {
        String line = "临河市种子检验中心启用。检验中心面积900平方米。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "临河市种子检验中心")))
                .containsExactly("临河市种子检验中心");
    }

    @Test
    void resolvesCollege_toTheOneThatIsVisited() {
        assertThat(subjects("9日，考察团走进云岭技师学院，听取介绍。学院现有在校生3000名。")).containsExactly("云岭技师学院");
    }

    @Test
    void resolvesWholeCity_toTheCityOfItsOffices() {
        String line = "市林业局介绍，全市完成造林8万亩。";

        assertThat(Figures.at(List.of(), line, List.of("临河市林业局")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("临河市");
    }

    @Test
    void resolvesWhatIsPointedAt_toItsQuotedName() {
        assertThat(subjects("青石推出“掌上办”专窗。该专窗设立以来，累计办理业务9800件。")).containsExactly("“掌上办”专窗");
    }

    @Test
    void resolvesHospital_toTheOneNamedBeforeIt() {
        String line = "青石县医院院长苏远山表示，医院与云岭大学附属医院组建医联体以来，已开展会诊212例。";
        Mention[] hospitals = Figures.named(line, EntityType.ORGANIZATION, "青石县医院", "云岭大学附属医院");
        Mention[] person = Figures.named(line, EntityType.PERSON, "苏远山");

        assertThat(subjects(
                        line, Stream.of(hospitals, person).flatMap(Stream::of).toArray(Mention[]::new)))
                .containsExactly("青石县医院");
    }

    @Test
    void resolvesThisFirm_toTheOneNamedBefore() {
        String line = "考察团走进园区，考察青禾纺织有限公司。这家企业去年出口纱线1.3万吨。";

        assertThat(subjects(line, Figures.named(line, EntityType.ORGANIZATION, "青禾纺织有限公司")))
                .containsExactly("青禾纺织有限公司");
    }

    @Test
    void prints_whatIsOnlyPointedAt() {
        assertThat(subjects("该科已完成手术36例。")).containsExactly("该科");
    }

    private static String last(String line, Mention... mentions) {
        List<Metric> metrics = Figures.of(line, mentions);
        return metrics.get(metrics.size() - 1).subject().orElse("");
    }

    private static List<String> subjects(String line, Mention... mentions) {
        return Figures.of(line, mentions).stream()
                .map(metric -> metric.subject().orElse(""))
                .toList();
    }
}
