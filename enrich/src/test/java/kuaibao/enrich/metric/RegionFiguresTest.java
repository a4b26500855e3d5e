package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose the figures of a region's report are, and of when. */
class RegionFiguresTest {
    private static final List<String> BODIES = List.of("临河县委", "临河县人民政府");

    @Test
    void givesAHolidaysFigures_toTheRegionAndTheYear() {
        assertThat(figures("国庆假期全县共接待游客21万人次，恢复到2019年同期的86.5%，旅游收入1.3亿元。"))
                .hasSize(3)
                .allSatisfy(metric -> {
                    assertThat(metric.subject()).contains("临河县");
                    assertThat(metric.time()).isEqualTo(Optional.of("2024"));
                });
    }

    @Test
    void givesTrade_toTheRegionAndNotToItsPartner() {
        assertThat(figures("今年，全县对俄进出口13亿元。"))
                .last()
                .satisfies(metric -> assertThat(metric.subject()).isNotEqualTo(Optional.of("俄")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县委书记甘棣调研交通项目，今年已开工4个。", "县委书记甘棣调研老旧小区，今年已改造12个。"})
    void takesNoKindOfThing_forATopic(String line) {
        assertThat(figures(line))
                .extracting(metric -> metric.subject().orElse(""))
                .doesNotContain("交通项目", "老旧小区");
    }

    @Test
    void readsWhatIsRun_withoutTheVerb() {
        String line = "临河集团在中东欧经营仓库11座。";
        assertThat(Figures.of(line, Figures.named(line, EntityType.PLACE, "中东欧")))
                .extracting(Metric::indicator)
                .containsExactly("仓库");
    }

    @Test
    void givesWhatAnOfficeAnnounces_toTheRegion() {
        String line = "县林业局通报了一季度造林情况。一季度，造林成活率达95%。";
        assertThat(Figures.at(List.of("造林情况出炉"), line, BODIES))
                .last()
                .satisfies(metric -> assertThat(metric.subject()).contains("临河县"));
    }

    @Test
    void readsThatRegion_asTheOneToldOfBefore() {
        assertThat(figures("2023年城关区投入资金2亿元。今年，该区将改造小区52个。"))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("城关区", "城关区");
    }

    @Test
    void takesThisBridge_forTheOneNamedBefore() {
        String line = "柳湾大桥横跨松江。这座桥全长286米，总投资3800万元。";
        assertThat(Figures.of(line, Figures.named(line, EntityType.PLACE, "柳湾大桥", "松江")))
                .extracting(metric -> metric.subject().orElse("") + "|" + metric.indicator())
                .containsExactly("柳湾大桥|全长", "柳湾大桥|总投资");
    }

    @Test
    void namesTheVillage_notTheWayToIt() {
        String line = "临河县青石镇柳湾村的茶园里，8台采茶机一字排开。";
        assertThat(Figures.of(line, Figures.named(line, EntityType.PLACE, "临河县青石镇柳湾村")))
                .extracting(metric -> metric.subject().orElse(""))
                .containsExactly("柳湾村");
    }

    private static List<Metric> figures(String paragraph) {
        return Figures.at(List.of("县委召开会议"), paragraph, BODIES);
    }
}
