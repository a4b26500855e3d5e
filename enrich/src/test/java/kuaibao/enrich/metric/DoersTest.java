package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The noun that opens a clause has the figure, and what it does is the indicator. */
class DoersTest {
    @ParameterizedTest
    @CsvSource({
        "去年建成的智慧口岸设无人驾驶车道6条。,智慧口岸,设无人驾驶车道 = 6 条",
        "比赛期间，交警部门出动警力420人次。,交警部门,警力 = 420 人次",
        "目前“闽金快件”日均处理量已达3.6万件。,“闽金快件”,日均处理量 = 36000 件",
        "下一步，推广中心将在青石镇建设扩繁场15个。,推广中心,扩繁场 = 15 个",
        "该系统可以连续发电12小时。,该系统,连续发电 = 12 小时",
        "喜讯传来：2号高炉日产生铁7126吨。,2号高炉,日产生铁 = 7126 吨",
        "与大学共建的重型装备研究中心现有科研人员90人。,重型装备研究中心,科研人员 = 90 人",
        "商会牵头创办的“侨胞之家”已覆盖15个县。,“侨胞之家”,县 = 15 个"
    })
    void partsWhoDoesSomething_fromWhatIsDone(String line, String subject, String figure) {
        assertThat(Figures.of(line))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly(subject);
        assertThat(Figures.of(line)).extracting(Figures::quantity).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource({"为困难群众垫付医药费10万元。,困难群众", "城镇新增就业5500人。,城镇", "学院首期招收学生120名。,首期", "新兴产业增加值占地区生产总值比重达63%。,新兴产业增加值"})
    void takesNobodyFor_whomSomethingIsDoneFor(String line, String nobody) {
        assertThat(Figures.of(line))
                .extracting(metric -> metric.subject().orElse(""))
                .doesNotContain(nobody);
    }

    @Test
    void keepsTheYearAndTheNumber_ofWhatIsHeld() {
        assertThat(Figures.of("昨日，2024临河半程马拉松开跑，沿线设补给站9个。"))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("2024临河半程马拉松");
        assertThat(Figures.of("5月8日，第二届云岭水泵创新大会举行，600余名代表参会。"))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("第二届云岭水泵创新大会");
    }
}
