package kuaibao.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void splits_behindClosingMarks() {
        assertThat(texts("他说：“路通了。”大家笑了！好吗？好。")).containsExactly("他说：“路通了。”", "大家笑了！", "好吗？", "好。");
    }

    @Test
    void keepsTogether_atSemicolon() {
        assertThat(texts("产值增长；税收增长。")).hasSize(1);
    }

    @Test
    void takesRest_withoutMark() {
        assertThat(texts("第一句。 第二句")).containsExactly("第一句。", "第二句");
    }

    @Test
    void findsNone_inBlankText() {
        assertThat(texts("")).isEmpty();
        assertThat(texts(" 　\n")).isEmpty();
    }

    @Test
    void keepsRunOfMarks_inOneSentence() {
        assertThat(texts("真的？！……走吧。")).containsExactly("真的？！……", "走吧。");
    }

    private static List<String> texts(String text) {
        return SentenceSplitter.split(text).stream()
                .map(sentence -> sentence.of(text))
                .toList();
    }
}
