package kuaibao.enrich.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordPairsTest {
    private final WordPairs pairs = new WordPairs(new int[] {0, 2, 2, 3}, new int[] {1, 7, 2, 9, 0, 5});

    @Test
    void tellsHowOftenOneWordWasSeenBehindAnother() {
        assertThat(count(0, 1)).isEqualTo(7);
        assertThat(count(0, 2)).isEqualTo(9);
        assertThat(count(2, 0)).isEqualTo(5);
    }

    @Test
    void knowsNothing_ofUnseenPair() {
        assertThat(count(1, 0)).isZero();
        assertThat(count(1, 2)).isZero();
    }

    @Test
    void takesNegativeNumberForTheCount() {
        assertThat(count(-3, 1)).isEqualTo(3);
        assertThat(count(1, -4)).isEqualTo(4);
    }

    @Test
    void refusesCountBelowOne() {
        assertThatThrownBy(() -> new WordPairs(new int[] {0, 1}, new int[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 0, 0 and 0");
    }

    private int count(int first, int second) {
        return pairs.count(first, second, pairs.look(first, second));
    }
}
