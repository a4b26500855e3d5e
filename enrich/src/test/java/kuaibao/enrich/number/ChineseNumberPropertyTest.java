package kuaibao.enrich.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kuaibao.enrich.number.ChineseNumber.Precision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChineseNumberPropertyTest {
    private static final long TEN_QUADRILLION = 10_000_000_000_000_000L;
    private static final int TRIES = 100_000;

    /** A numeral and what it must read as. */
    record Written(String numeral, BigDecimal value, Precision precision) {}

    @Property(tries = TRIES, seed = "20261121")
    void readsBackWhatWasWritten_inEveryScript(@ForAll("numerals") Written written) {
        assertThat(ChineseNumber.read(written.numeral())).as(written.numeral()).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(written.value());
            assertThat(number.precision()).isEqualTo(written.precision());
        });
    }

    @Property(tries = 5_000, seed = "20261121")
    void endsBeforeTheUnit_whateverPrecedes(@ForAll("numerals") Written written) {
        String text = "产值达" + written.numeral() + "元";

        assertThat(ChineseNumber.readAt(text, 3))
                .hasValueSatisfying(number -> assertThat(number.end()).isEqualTo(text.length() - 1));
    }

    @Provide
    Arbitrary<Written> numerals() {
        return Arbitraries.oneOf(
                wholes().map(n -> exact(Long.toString(n), n)),
                wholes().map(n -> exact(NumeralWriter.separated(n), n)),
                wholes().map(n -> exact(NumeralWriter.fullWidth(NumeralWriter.separated(n)), n)),
                wholes().map(n -> exact(NumeralWriter.chinese(n), n)),
                wholes().map(n -> exact(NumeralWriter.chinese(n).replace('零', '〇'), n)),
                decimals().map(d -> new Written(d.toPlainString(), d, Precision.EXACT)),
                decimals().map(d -> new Written(NumeralWriter.chineseDecimal(d), d, Precision.EXACT)),
                scaled(false),
                scaled(true),
                mixed(),
                inexact(),
                years());
    }

    private static Arbitrary<Long> wholes() {
        return Arbitraries.longs().between(0, TEN_QUADRILLION - 1);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999"))
                .ofScale(3)
                .filter(d -> d.stripTrailingZeros().scale() > 0);
    }

    private static Arbitrary<Written> scaled(boolean chinese) {
        Arbitrary<BigDecimal> mantissas = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal("9999"))
                .ofScale(2);
        return mantissas.flatMap(mantissa -> Arbitraries.of(4, 8, 12).map(power -> {
            String scale = power == 4 ? "万" : power == 8 ? "亿" : "万亿";
            String text = chinese ? NumeralWriter.chineseDecimal(mantissa) : mantissa.toPlainString();
            return new Written(text + scale, mantissa.scaleByPowerOfTen(power), Precision.EXACT);
        }));
    }

    private static Arbitrary<Written> mixed() {
        return Arbitraries.longs()
                .between(1, 99_999_999L)
                .map(n -> exact(NumeralWriter.mixed(n * 10_000L), n * 10_000L));
    }

    private static Arbitrary<Written> inexact() {
        Arbitrary<Integer> mantissas = Arbitraries.integers().between(1, 9_999);
        return mantissas.flatMap(n -> Arbitraries.of("余", "多")
                .flatMap(more -> Arbitraries.of("", "万", "亿")
                        .map(scale -> new Written(
                                n + more + scale,
                                BigDecimal.valueOf(n)
                                        .scaleByPowerOfTen(scale.isEmpty() ? 0 : scale.equals("万") ? 4 : 8),
                                Precision.MORE))));
    }

    private static Arbitrary<Written> years() {
        return Arbitraries.integers()
                .between(1000, 9999)
                .map(n -> exact(NumeralWriter.digits(Integer.toString(n), '〇'), n));
    }

    private static Written exact(String text, long value) {
        return new Written(text, BigDecimal.valueOf(value), Precision.EXACT);
    }
}
