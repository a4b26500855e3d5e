package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;

/** What no dictionary has: runs of digits ({@code 15.6}) and letters, rare characters and signs. */
final class Atoms {
    private static final String INNER_MARKS = "，,．.";
    private static final int UNKNOWN = -1;

    private final WordMaker maker;

    Atoms(WordMaker maker) {
        this.maker = maker;
    }

    /** Fills every gap of the lattice, so that a way leads through. */
    void fill(char[] text, Lattice lattice) {
        int place = 1;
        while (place < lattice.size()) {
            if (lattice.isEmpty(place)) {
                int end = gapEnd(text, lattice, place);
                add(text, place - 1, end - 1, lattice);
                place = end;
            } else {
                place += lastLength(lattice, place);
            }
        }
    }

    private static int gapEnd(char[] text, Lattice lattice, int place) {
        int end = place + 1;
        while (end < lattice.size() - 1 && (lattice.isEmpty(end) || CharType.get(text[end - 1]) == CharType.CT_CNUM)) {
            end++;
        }
        return end;
    }

    private static int lastLength(Lattice lattice, int place) {
        int length = 1;
        for (Node node = lattice.first(place); node != null; node = node.sibling()) {
            length = node.length();
        }
        return length;
    }

    private void add(char[] text, int begin, int end, Lattice lattice) {
        int start = begin;
        int type = CharType.get(text[begin]);
        for (int i = begin + 1; i < end; i++) {
            int next = CharType.get(text[i]);
            if (next != type) {
                if (isInsideNumber(text, i, end, type)) {
                    continue;
                }
                lattice.add(start + 1, word(new String(text, start, i - start), type));
                start = i;
            }
            type = next;
        }
        lattice.add(start + 1, word(new String(text, start, end - start), type));
    }

    private static boolean isInsideNumber(char[] text, int i, int end, int type) {
        return type == CharType.CT_NUM
                && INNER_MARKS.indexOf(text[i]) >= 0
                && i + 1 < end
                && CharType.get(text[i + 1]) == CharType.CT_NUM;
    }

    private DictionaryWord word(String text, int type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> word(text, Nature.m, CoreDictionary.M_WORD_ID);
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> word(text, Nature.w, UNKNOWN);
            case CharType.CT_SINGLE -> word(text, Nature.nx, CoreDictionary.X_WORD_ID);
            default -> word(text, Nature.n, UNKNOWN);
        };
    }

    private DictionaryWord word(String text, Nature nature, int number) {
        return maker.make(text, nature, Predefine.OOV_DEFAULT_FREQUENCY, number);
    }
}
