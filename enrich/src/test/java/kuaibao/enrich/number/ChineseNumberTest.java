package kuaibao.enrich.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kuaibao.enrich.number.ChineseNumber.Notation;
import kuaibao.enrich.number.ChineseNumber.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37|37",
                "2.718|2.718",
                "4,096|4096",
                "１２，３４５．６|12345.6",
                "3千|3000",
                "5百万|5000000",
                "3万5千|35000",
                "3万5千亿|3500000000000",
                "7亿3000万|730000000",
                "十|10",
                "一十七|17",
                "两千零八|2008",
                "三百五|350",
                "三万五|35000",
                "七点零五亿|705000000",
                "四十万亿|40000000000000",
                "六万七千亿|6700000000000",
                "壹佰贰拾|120",
                "三萬|30000",
                "二〇三一|2031",
                "零点五|0.5"
            })
    void readsWholeNumeral(String numeral, BigDecimal value) {
        assertThat(ChineseNumber.read(numeral)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.precision()).isEqualTo(Precision.EXACT);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"70余万|700000|MORE", "三十多|30|MORE", "十几|10|MORE", "4亿多|400000000|MORE", "七八十|70|ABOUT", "两三|2|ABOUT"
            })
    void readsInnerComparator(String numeral, BigDecimal value, Precision precision) {
        assertThat(ChineseNumber.read(numeral)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.precision()).isEqualTo(precision);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "百分之四十二,42,PERCENT",
        "七成,7,TENTHS",
        "两成半,2.5,TENTHS",
        "百亿,10000000000,BARE_SCALE",
        "万亿,1000000000000,BARE_SCALE"
    })
    void tellsNotation(String numeral, BigDecimal value, Notation notation) {
        assertThat(ChineseNumber.read(numeral)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.notation()).isEqualTo(notation);
        });
    }

    @ParameterizedTest
    @CsvSource({"600千瓦,3", "8千米,1", "九点三十分,1", "三百一期,2", "6万2031年,2", "20万30个,3", "四成立,1", "20来自,2", "5百分点,1"})
    void stopsBeforeAnotherWord(String text, int end) {
        assertThat(ChineseNumber.readAt(text, 0))
                .hasValueSatisfying(number -> assertThat(number.end()).isEqualTo(end));
    }

    @Test
    void refusesText_withoutNumeral() {
        assertThat(ChineseNumber.readAt("产值", 0)).isEmpty();
        assertThat(ChineseNumber.readAt("", 0)).isEmpty();
        assertThat(ChineseNumber.readAt("3亿", 2)).isEmpty();
    }

    @Test
    void refusesRunsOfDigits_longerThanANumber() {
        assertThat(ChineseNumber.readAt("7".repeat(100_000), 0)).isEmpty();
    }
}
