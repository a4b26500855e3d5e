package kuaibao.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSizeTest {

    @ParameterizedTest
    @CsvSource({"0B, 0", "17B, 17", "300kB, 300000", "1KiB, 1024", "2MiB, 2097152", "3MB, 3000000", "1GiB, 1073741824"})
    void readsAndWritesUnits(String text, long bytes) {
        assertThat(DataSize.parse(text)).isEqualTo(new DataSize(bytes)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2 mb", "2mib", "-1B", "1.5MiB", "２MiB", "2MiBs"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DataSize.parse(text));
    }

    @Test
    void refusesWhatAnIntCannotHold() {
        assertThat(DataSize.parse("2147483647B").bytesAsInt()).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> DataSize.parse("2GiB").bytesAsInt()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesNegativeBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataSize(-1)).withMessageContaining("-1 bytes");
    }
}
