package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static String last(String line, Mention... mentions) {
        List<Metric> metrics = Figures.of(line, mentions);
        return metrics.get(metrics.size() - 1).subject().orElse("");
    }
}
