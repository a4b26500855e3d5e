package kuaibao.enrich.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WideningTest {
    @Test
    void widensPunctuation_andNarrowsLetters() {
        assertThat(Widening.widen("李明远,王晓(\uff21\uff11)")).isEqualTo("李明远\uff0c王晓\uff08A1\uff09");
    }

    @Test
    void keepsLength_whateverTheText() {
        String text = "甲\ud83d\udc00乙\u0000\ud800丙\u3000丁";
        assertThat(Widening.widen(text)).hasSameSizeAs(text).startsWith("甲  乙").doesNotContain("\u0000");
    }
}
