package kuaibao.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void countsTwoCells_forChineseCharacters() {
        assertThat(Columns.width("公园2处")).isEqualTo(7);
    }

    @Test
    void countsMarksWithTheirLetters_andEmojiAsWide() {
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("😀")).isEqualTo(2);
    }

    @Test
    void fillsAndCutsToTheCell() {
        assertThat(Columns.fit("公园", 6)).isEqualTo("公园  ");
        assertThat(Columns.fit("滨河公园开园", 6)).isEqualTo("滨河… ");
        assertThat(Columns.right("12", 4)).isEqualTo("  12");
    }
}
