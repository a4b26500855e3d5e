package kuaibao.enrich.words;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kuaibao.enrich.ArticleText;
import org.junit.jupiter.api.Test;

class SegmentedArticleTest {
    @Test
    void refusesWordsForAnotherNumberOfParagraphs() {
        ArticleText text = ArticleText.of(List.of(), List.of("甲", "乙"));
        assertThatThrownBy(() -> new SegmentedArticle(text, List.of(), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 paragraphs");
    }
}
