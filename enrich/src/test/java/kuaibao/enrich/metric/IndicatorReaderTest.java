package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorReaderTest {
    @ParameterizedTest
    @CsvSource({
        "共同完成货运量20万吨。,货运量",
        "现场提供岗位630个。,岗位",
        "全县已收获水稻12万亩。,收获水稻",
        "建有6条柔性生产线。,柔性生产线",
        "5家企业现场签约。,企业",
        "达成就业意向430人。,就业意向",
        "每天供应午餐160客。,午餐"
    })
    void readsIndicator(String line, String indicator) {
        assertThat(indicators(line)).containsExactly(indicator);
    }

    @Test
    void repeatsRate_forTheSecondFigure() {
        assertThat(indicators("产值、税收分别增长35%和42%。")).last().asString().endsWith("增长");
    }

    @Test
    void readsNoModelSize() {
        assertThat(indicators("1.6升及以下排量小车占65%。")).hasSize(1);
        assertThat(indicators("消费者可货比三家。")).isEmpty();
    }

    private static List<String> indicators(String line) {
        return Figures.of(line).stream().map(Metric::indicator).toList();
    }
}
