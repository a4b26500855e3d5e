package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourChoiceTest {
    private static final Map<String, String> PLAIN = Map.of("TERM", "xterm");

    @Test
    void coloursTerminals_andNothingElse() {
        assertThat(ColourChoice.AUTO.isOn(true, PLAIN)).isTrue();
        assertThat(ColourChoice.AUTO.isOn(false, PLAIN)).isFalse();
    }

    @Test
    void followsTheUser_whoWantsNoColours() {
        assertThat(ColourChoice.AUTO.isOn(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(ColourChoice.AUTO.isOn(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(ColourChoice.AUTO.isOn(true, Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void followsTheOption_beforeAllElse() {
        assertThat(ColourChoice.ALWAYS.isOn(false, Map.of("NO_COLOR", "1"))).isTrue();
        assertThat(ColourChoice.NEVER.isOn(true, PLAIN)).isFalse();
    }
}
