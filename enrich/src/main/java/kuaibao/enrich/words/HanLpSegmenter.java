package kuaibao.enrich.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's dictionary and Viterbi segmentation with its recogniser of Chinese names, and without its recognisers of
 * places and organisations, which cost more than they find. HanLP's configuration is global and static and is not to
 * be touched elsewhere; analysing is thread-safe.
 */
public final class HanLpSegmenter implements Segmenter {
    /** HanLP sees at most this many code units at a time: without punctuation it is slower than linear. */
    static final int CHUNK = 2_000;

    private static final String CUTS = "。！？；，、： ";

    private final Segment segment;

    /** Loads the dictionaries, which takes about a second the first time. */
    public HanLpSegmenter() {
        segment = HanLP.newSegment().enableOffset(true);
        segment("全市上下一心，李明远出席会议。");
    }

    @Override
    public List<Word> segment(String text) {
        String widened = Widening.widen(text);
        List<Word> words = new ArrayList<>(widened.length() / 2 + 1);
        for (int begin = 0; begin < widened.length(); ) {
            int end = chunkEnd(widened, begin);
            addWords(widened.substring(begin, end), begin, words);
            begin = end;
        }
        return words;
    }

    private static int chunkEnd(String text, int begin) {
        int limit = Math.min(text.length(), begin + CHUNK);
        if (limit == text.length()) {
            return limit;
        }
        for (int i = limit; i > begin + CHUNK / 2; i--) {
            if (CUTS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    private void addWords(String chunk, int offset, List<Word> words) {
        for (Term term : segment.seg(chunk)) {
            int begin = offset + term.offset;
            int end = begin + term.word.length();
            if (!term.word.isBlank()) {
                words.add(new Word(term.word, term.nature.toString(), begin, end));
            }
        }
    }
}
