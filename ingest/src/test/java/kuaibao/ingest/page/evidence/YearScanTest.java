package kuaibao.ingest.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearScanTest {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "2019年",
                "自1998年起,到2019年底,河水清了。",
                "12019年2020年",
                "2020201年",
                "202019年,2019",
                "20年2019年年"
            })
    void findsWhatThePatternFinds(String text) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            expected.add(matcher.group() + matcher.start());
        }
        List<String> found = YearScan.of(text).stream()
                .filter(YearMention::dated)
                .map(year -> year.words(year.end()) + year.at())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void findsYearsInCharacters_inTheTextsOrder() {
        assertThat(YearScan.of("一九九八年建桥,2003年重修,二〇一九年、二○二〇年又修"))
                .extracting(YearMention::year)
                .containsExactly(1998, 2003, 2019, 2020);
    }

    @Test
    void findsBareFigures_thatAreNoPartOfANumber() {
        assertThat(YearScan.of("2019青江马拉松 〔2020〕5号 2021-05-06 2022.05.06"))
                .extracting(YearMention::year)
                .containsExactly(2019, 2020, 2021, 2022);
        assertThat(YearScan.of("产值2,019元 2019.5元 120195元")).isEmpty();
    }

    @Test
    void readsTheMonthAndTheDay_behindAYear() {
        assertThat(tail("2019年5月6日")).isEqualTo(new DateTail(5, 6, 9));
        assertThat(tail("二〇一九年十二月二十一日")).isEqualTo(new DateTail(12, 21, 12));
        assertThat(tail("2019 年 5 月 6 日")).isEqualTo(new DateTail(0, 0, 6));
        assertThat(tail("2019年5月,雨")).isEqualTo(new DateTail(5, 0, 7));
        assertThat(tail("2019年雨")).isEqualTo(new DateTail(0, 0, 5));
    }

    private static DateTail tail(String text) {
        return DateTail.of(YearScan.of(text).get(0));
    }
}
