package kuaibao.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextStatisticsTest {
    @Test
    void countsCharactersWordsAndSentences() {
        TextStatistics statistics = TextStatistics.of(
                List.of("路通了，路宽了。", "共3公里。"), List.of("路", "通", "了", "，", "路", "宽", "了", "。", "共", "3", "公里", "。"));

        assertThat(statistics.characters()).isEqualTo(10);
        assertThat(statistics.words()).isEqualTo(9);
        assertThat(statistics.sentences()).isEqualTo(2);
        assertThat(statistics.paragraphs()).isEqualTo(2);
        assertThat(statistics.distinctWordRatio()).isEqualTo(7.0 / 9);
        assertThat(statistics.averageSentenceLength()).isEqualTo(5);
        assertThat(statistics.numberRatio()).isEqualTo(0.1);
        assertThat(statistics.readingMinutes()).isEqualTo(10.0 / TextStatistics.CHARACTERS_A_MINUTE);
    }

    @Test
    void isZero_forEmptyText() {
        assertThat(TextStatistics.of(List.of(), List.of())).isEqualTo(new TextStatistics(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsCodePoints_notCharacters() {
        assertThat(TextStatistics.of(List.of("𠮷😀"), List.of()).characters()).isEqualTo(1);
    }
}
