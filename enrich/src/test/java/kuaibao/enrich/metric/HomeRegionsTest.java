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
}
