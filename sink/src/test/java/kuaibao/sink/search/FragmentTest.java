package kuaibao.sink.search;

import static org.assertj.core.api.Assertions.assertThat;

import kuaibao.sink.search.Fragment.Piece;
import org.junit.jupiter.api.Test;

class FragmentTest {
    @Test
    void dividesAtTheMarks() {
        Fragment fragment = Fragment.ofMarked("云川\uE000新工厂\uE001投产");

        assertThat(fragment.pieces())
                .containsExactly(new Piece("云川", false), new Piece("新工厂", true), new Piece("投产", false));
        assertThat(fragment.marked("[", "]")).isEqualTo("云川[新工厂]投产");
    }

    @Test
    void joinsFoundPiecesThatTouch() {
        assertThat(Fragment.ofMarked("\uE000新能\uE001\uE000源\uE001").marked("[", "]"))
                .isEqualTo("[新能源]");
    }

    @Test
    void leavesTextWithoutMarksAsItIs() {
        assertThat(Fragment.ofMarked("<b>投产</b>").pieces()).containsExactly(new Piece("<b>投产</b>", false));
    }
}
