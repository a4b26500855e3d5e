package kuaibao.enrich.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
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

    @Test
    void givesTheWordsOfHanLp_namesNumbersAndNonsenseIncluded() {
        Segment original = HanLP.newSegment().enableOffset(true);
        for (String text : List.of(
                "6月3日，临江市市长李明远、副市长王晓会见卡尔·温特一行，签约项目12个、总投资3.5亿元。",
                "高新区管委会副主任夏楚平在推介时说：“愿做企业最坚实的后盾。”",
                "一季度全区新增发明专利授权312件，占比4.6%，AED设备60台，F1赛道5.4公里。",
                "佐藤龙太郎与阿卜杜拉·哈桑诺夫走进青石镇，胡大爷真好客。",
                "二〇二三年十一月三千零五万余吨。",
                "市长江大桥，学而时习之不亦说乎。",
                "。。。，，、 ·一·",
                "ｚ\u0001\u0000\ud83d王")) {
            String widened = Widening.widen(text);
            assertThat(segmenter.segment(text))
                    .extracting(word -> word.text() + "/" + word.partOfSpeech() + word.begin())
                    .isEqualTo(original.seg(widened).stream()
                            .filter(term -> !term.word.isBlank())
                            .map(term -> term.word + "/" + term.nature + term.offset)
                            .toList());
        }
    }
}
