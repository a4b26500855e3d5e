package kuaibao.enrich.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private final WordSet words = new WordSet(List.of("市", "市长", "副市长", "市长助理"));

    @Test
    void findsLongestWord_fromBegin() {
        assertThat(words.longestFrom("见市长助理", 1)).isEqualTo(5);
        assertThat(words.longestFrom("见市长", 1)).isEqualTo(3);
    }

    @Test
    void findsLongestWord_toEnd() {
        assertThat(words.longestTo("任副市长", 4)).isEqualTo(1);
    }

    @Test
    void findsNothing_whereNoWordStands() {
        assertThat(words.longestFrom("见市长", 0)).isEqualTo(-1);
        assertThat(words.longestTo("见市长", 0)).isEqualTo(-1);
        assertThat(words.longestFrom("", 0)).isEqualTo(-1);
    }

    @Test
    void staysWithinLimit() {
        assertThat(words.longestFrom("市长助理", 0, 3)).isEqualTo(2);
        assertThat(words.longestFrom("市长助理", 0, 1)).isEqualTo(1);
    }

    @Test
    void containsExactlyItsWords_ofALargeSet() {
        List<String> many = new ArrayList<>();
        for (char first = '\u4e00'; first < '\u4e00' + 300; first++) {
            many.add(first + "甲" + first);
        }
        WordSet large = new WordSet(many);
        assertThat(many).allMatch(large::contains);
        assertThat(large.contains("一甲")).isFalse();
        assertThat(large.contains("")).isFalse();
    }

    @Test
    void looksNoFurtherThanTheFloor() {
        WordSet words = new WordSet(List.of("公司", "有限公司"));
        assertThat(words.longestTo("青石有限公司", 6)).isEqualTo(2);
        assertThat(words.longestTo("青石有限公司", 6, 3)).isEqualTo(4);
        assertThat(words.longestTo("青石有限公司", 6, 5)).isEqualTo(-1);
    }

    @Test
    void containsStretchOfText() {
        WordSet words = new WordSet(List.of("公司", "有限公司"));
        assertThat(words.contains("青石有限公司", 2, 6)).isTrue();
        assertThat(words.contains("青石有限公司", 2, 5)).isFalse();
        assertThat(words.contains("青石有限公司", 6, 6)).isFalse();
    }

    @Test
    void tellsTheCharactersThatWordsBeginAndEndWith() {
        WordSet words = new WordSet(List.of("公司", "有限公司", "厂"));
        assertThat(words.firstCharacters().stream().toArray()).containsExactlyInAnyOrder('公', '有', '厂');
        assertThat(words.lastCharacters().stream().toArray()).containsExactlyInAnyOrder('司', '厂');
    }
}
