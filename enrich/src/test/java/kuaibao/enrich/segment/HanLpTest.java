package kuaibao.enrich.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import java.util.Random;
import kuaibao.enrich.words.Widening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our way through HanLP's dictionaries gives the words and tags that HanLP's own way gives. */
class HanLpTest {
    private static final int TEXTS = 20_000;

    private static final List<String> PIECES = List.of(
            "临江市委副书记、市长李明远",
            "有关天培的壮烈",
            "邓颖超生前使用过的物品",
            "来到于洪洋的家",
            "卡洛斯·门多萨总统说",
            "斯日古楞、欧阳清如和买买提·艾力",
            "王国维与高峰",
            "龚学平等领导",
            "2023年完成15.6亿元，同比增长8.2%",
            "三千二百余人",
            "①②GDP达A股ABC-123",
            "全国人民代表大会常务委员会",
            "产业园区一期工程竣工投产",
            "1,860份、3．5万",
            "河镇白马村的老张和小刘",
            "硕士研究生王小川李明远赵立");

    private final Segment itself = HanLP.newSegment().enableOffset(true);
    private final HanLpSegmenter ours = new HanLpSegmenter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临江市长李明远和副市长赵立、王小川等出席会议。",
                "这里有关天培的壮烈，邓颖超生前使用过的物品也在展出。",
                "墨西哥总统卡洛斯·门多萨·里维拉访问临江。",
                "12月3日，15.6亿元的“ABC-12”项目②开工！",
                "\u3000\ud83d李明远\u0000赵立\udc00~",
                "张王李赵钱孙，刘刘刘"
            })
    void cutsASentence_asHanLpDoes(String text) {
        assertThat(words(text)).isEqualTo(wordsOfHanLp(text));
    }

    @Test
    void cutsTextsOfAnyKind_asHanLpDoes() {
        Random random = new Random(11);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(words(text)).as(text).isEqualTo(wordsOfHanLp(text));
        }
    }

    /** Pieces of sentences that begin and end anywhere, and characters of any script between them. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            int begin = random.nextInt(piece.length());
            text.append(piece, begin, begin + 1 + random.nextInt(piece.length() - begin));
            for (int strange = random.nextInt(8) - 4; strange > 0; strange--) {
                boolean any = random.nextInt(4) == 0;
                text.append((char) (any ? random.nextInt(0x10000) : 0x4e00 + random.nextInt(0x5200)));
            }
        }
        return text.toString();
    }

    private List<String> words(String text) {
        return ours.segment(text).stream()
                .map(word -> word.text() + "/" + word.partOfSpeech() + "/" + word.begin())
                .toList();
    }

    private List<String> wordsOfHanLp(String text) {
        return itself.seg(Widening.widen(text)).stream()
                .filter(term -> !term.word.isBlank())
                .map(term -> term.word + "/" + term.nature + "/" + term.offset)
                .toList();
    }
}
