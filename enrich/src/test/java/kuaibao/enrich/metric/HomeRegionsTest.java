package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeRegionsTest {
    @Test
    void takesTheRegionToldOf_whereNoBodySaysIt() {
        HomeRegions home = new HomeRegions(List.of("青石县林业局"), Map.of("县", "白沙县", "区", "临河市东岭区"));
        assertThat(home.ofRank('县')).contains("青石县");
        assertThat(home.ofRank('区')).contains("东岭区");
        assertThat(home.ofRank('旗')).isEmpty();
    }

    @Test
    void resolvesTheWholeProvince_byItsOwnBodies() {
        List<Metric> figures = Figures.at(List.of("发布会举行"), "全省完成工业投资612亿元。", List.of("云岭省统计局"));
        assertThat(figures).extracting(metric -> metric.subject().orElse("")).containsExactly("云岭省");
    }
}
