package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorReaderTest {
    @ParameterizedTest
    @CsvSource({
        "产值超过5亿元,>",
        "产值逾5亿元,>",
        "产值突破5亿元,>",
        "产值5亿多元,>",
        "产值5亿余元,>",
        "产值不低于5亿元,>=",
        "产值至少5亿元,>=",
        "产值5亿元以上,>=",
        "产值近5亿元,<",
        "产值不足5亿元,<",
        "产值不超过5亿元,<=",
        "产值5亿元以内,<=",
        "产值约5亿元,~",
        "产值5亿元左右,~",
        "签约5亿元,=",
        "附近5亿元,=",
        "产值5亿元,="
    })
    void readsComparator(String line, String symbol) {
        assertThat(Figures.of(line))
                .singleElement()
                .satisfies(metric -> assertThat(metric.comparator().symbol()).isEqualTo(symbol));
    }

    @Test
    void readsAbout_beforeTheShare() {
        assertThat(Figures.of("水泵约占全国的26%。"))
                .singleElement()
                .satisfies(metric -> assertThat(metric.comparator()).isEqualTo(Comparator.ABOUT));
    }
}
