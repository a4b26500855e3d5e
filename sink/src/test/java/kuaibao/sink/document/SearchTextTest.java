package kuaibao.sink.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({"１３万辆ＳＵＶ, 13万辆SUV", "１３．２万吨, 13.2万吨", "面积90㎡, 面积90m2", "ｶﾞｽ, ガス", "云川市, 云川市"})
    void makesWidthsAndVariantsTheSame(String printed, String normalized) {
        assertThat(SearchText.normalize(printed)).isEqualTo(normalized);
    }

    @Test
    void keepsFullWidthPunctuation_forReaders() {
        String printed = "投产，时长３天！（含试车）……“好”？一：二；";

        assertThat(SearchText.normalize(printed)).isEqualTo("投产，时长3天！（含试车）……“好”？一：二；");
    }

    @Test
    void neverHoldsTheMarksOfHighlighting() {
        assertThat(SearchText.normalize("a" + SearchText.FOUND_BEGIN + "b" + SearchText.FOUND_END))
                .doesNotContain("" + SearchText.FOUND_BEGIN, "" + SearchText.FOUND_END);
    }

    @Test
    void writesWordsInLowerCaseWithoutSpaces() {
        assertThat(SearchText.word("Ｎｅｗ　Car X")).isEqualTo("newcarx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"１３．２万吨，㎡", "ﬁ①½ﾊﾟ…‥", "e\u0301\uFFA0\u3164", "１．，２", "９．９．９", "㋿年：５：３"})
    void changesNothingTheSecondTime(String text) {
        String once = SearchText.normalize(text);

        assertThat(SearchText.normalize(once)).isEqualTo(once);
    }
}
