package kuaibao.enrich.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.enrich.words.Segmenter;
import kuaibao.enrich.words.Widening;
import kuaibao.enrich.words.Word;
import org.junit.jupiter.api.Test;

class HanLpSegmenterTest {
    private final Segmenter segmenter = new HanLpSegmenter();

    @Test
    void givesOffsetsThatPointAtTheWords() {
        String text = "6月3日,临江市长李明远出席会议。";
        String widened = Widening.widen(text);
        assertThat(segmenter.segment(text))
                .isNotEmpty()
                .allSatisfy(word ->
                        assertThat(widened.substring(word.begin(), word.end())).isEqualTo(word.text()));
    }

    @Test
    void coversLongText_withoutPunctuation() {
        String text = "全市上下一心".repeat(2_000);
        List<Word> words = segmenter.segment(text);
        int end = 0;
        for (Word word : words) {
            assertThat(word.begin()).isEqualTo(end);
            end = word.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    @Test
    void surfacesNoWords_fromBlankText() {
        assertThat(segmenter.segment("")).isEmpty();
        assertThat(segmenter.segment(" \u3000\n")).isEmpty();
    }

    @Test
    void survivesHalvesOfSurrogatePairs() {
        assertThat(segmenter.segment("\ud83d李明远\udc00")).extracting(Word::text).anyMatch(text -> text.contains("李"));
    }
}
