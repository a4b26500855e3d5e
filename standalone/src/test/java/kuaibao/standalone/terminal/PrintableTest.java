package kuaibao.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void namesWhatMovesTheCursorOrTurnsTheDirection() {
        assertThat(Printable.of("公园\u001b[2J开\u202E园\u200B\u0000\u2028"))
                .isEqualTo("公园<U+001B>[2J开<U+202E>园<U+200B><U+0000><U+2028>");
    }

    @Test
    void namesHalfACharacter_andLeavesWholeOnes() {
        assertThat(Printable.of("😀\uD83D")).isEqualTo("😀<U+D83D>");
    }

    @Test
    void leavesText_andSpacesTabs() {
        assertThat(Printable.of("公园，2处　开放")).isEqualTo("公园，2处　开放");
        assertThat(Printable.of("公园\t2处")).isEqualTo("公园 2处");
    }
}
