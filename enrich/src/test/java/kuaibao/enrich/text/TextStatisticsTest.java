package kuaibao.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Word;
import org.junit.jupiter.api.Test;

class TextStatisticsTest {
    private static TextStatistics of(List<String> titles, List<String> paragraphs, List<Word> words, int mentions) {
        List<List<Word>> ofTitles =
                titles.stream().map(title -> List.<Word>of()).toList();
        List<List<Word>> ofParagraphs = paragraphs.stream()
                .map(paragraph -> paragraph.equals(paragraphs.get(0)) ? words : List.<Word>of())
                .toList();
        return TextStatistics.of(
                new SegmentedArticle(ArticleText.of(titles, paragraphs), ofTitles, ofParagraphs), mentions);
    }

    @Test
    void countsCharactersOfTitlesAndBody_whiteSpaceApart() {
        assertThat(of(List.of("路 通了"), List.of("路通了，\u3000路宽了。"), List.of(), 0).characters())
                .isEqualTo(11);
    }

    @Test
    void countsCodePoints_notCodeUnits() {
        assertThat(of(List.of(), List.of("𠮷😀"), List.of(), 0).characters()).isEqualTo(2);
    }

    @Test
    void countsWords_marksApart() {
        TextStatistics statistics = of(
                List.of(),
                List.of("路通，路宽。"),
                List.of(
                        new Word("路", "n", 0, 1),
                        new Word("通", "v", 1, 2),
                        new Word("，", "w", 2, 3),
                        new Word("路", "n", 3, 4),
                        new Word("宽", "a", 4, 5),
                        new Word("。", "w", 5, 6)),
                0);
        assertThat(statistics.words()).isEqualTo(4);
        assertThat(statistics.distinctWordRatio()).isEqualTo(0.75);
    }

    @Test
    void countsSentencesOfTheBody() {
        assertThat(of(List.of("路通了。"), List.of("路通了。路宽了。", "共3公里"), List.of(), 0)
                        .sentences())
                .isEqualTo(3);
    }

    @Test
    void countsDigitsAndChineseNumerals_whereTheyAreNumbers() {
        TextStatistics statistics = of(
                List.of(),
                List.of("统一3公里十五家。"),
                List.of(
                        new Word("统一", "vn", 0, 2),
                        new Word("3", "m", 2, 3),
                        new Word("公里", "q", 3, 5),
                        new Word("十五", "m", 5, 7),
                        new Word("家", "q", 7, 8)),
                0);
        assertThat(statistics.numberRatio()).isEqualTo(3.0 / 9);
    }

    @Test
    void measuresNamesAndReading() {
        TextStatistics statistics = of(List.of(), List.of("路".repeat(800)), List.of(), 4);
        assertThat(statistics.entityDensity()).isEqualTo(0.5);
        assertThat(statistics.readingMinutes()).isEqualTo(2);
    }

    @Test
    void isZero_forAnEmptyArticle() {
        assertThat(of(List.of(), List.of(), List.of(), 0)).isEqualTo(new TextStatistics(0, 0, 0, 0, 0, 0, 0));
    }
}
