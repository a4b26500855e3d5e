package kuaibao.enrich.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    private final Units units = new Units();

    @ParameterizedTest
    @CsvSource({"台套动力,台套", "台(套)。,台(套)", "个百分点,个百分点", "个月,个月", "平方公里,平方公里", "GWh电池,GWh", "微克/立方米,微克/立方米"})
    void takesLongestUnit(String text, String unit) {
        assertThat(units.at(text, 0))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"元旦", "位于", "家庭", "kmh"})
    void refusesUnit_thatBeginsAnotherWord(String text) {
        assertThat(units.at(text, 0)).isEmpty();
    }

    @Test
    void everyUnitIsFound_underItsOwnName() {
        for (String line : ResourceLines.of("units.tsv")) {
            String name = line.split("\t")[0];
            assertThat(units.at(name, 0))
                    .as(name)
                    .hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo(name));
        }
    }
}
