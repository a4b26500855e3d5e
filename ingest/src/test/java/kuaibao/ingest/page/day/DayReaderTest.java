package kuaibao.ingest.page.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReaderTest {

    @ParameterizedTest
    @CsvSource({
        "5月6日水位回落, 5, 6, 5, 6",
        "5月6日至8日水位回落, 5, 6, 5, 8",
        "5月30日~6月2日水位回落, 5, 30, 6, 2",
        "5月6—8日水位回落, 5, 6, 5, 8",
        "５月６日水位回落, 5, 6, 5, 6",
        "十月二十三日水位回落, 10, 23, 10, 23"
    })
    void readsDaysAndRanges(String text, int month, int day, int lastMonth, int lastDay) {
        DayMention mention = DayReader.first(text).orElseThrow();
        assertThat(mention.month()).hasValue(month);
        assertThat(mention.day()).isEqualTo(day);
        assertThat(mention.lastMonth()).hasValue(lastMonth);
        assertThat(mention.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void takesTheFirstMention_whateverItsKind() {
        assertThat(DayReader.first("昨日,定于5月6日举行").orElseThrow().kind()).isEqualTo(DayMention.Kind.YESTERDAY);
        assertThat(DayReader.first("近日,定于5月6日举行").orElseThrow().kind()).isEqualTo(DayMention.Kind.RECENTLY);
        assertThat(DayReader.first("7日上午,大桥通车").orElseThrow().month()).isEmpty();
    }

    @Test
    void findsNoDay_inNumbersThatAreNone() {
        assertThat(DayReader.first("长3.5公里,投资12亿元")).isEmpty();
    }
}
