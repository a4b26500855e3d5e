package kuaibao.enrich.words;

/**
 * A set of numbered words as a double-array trie: a step costs one look into memory, whatever the size of the set.
 * Unchanging and safe for many threads.
 */
final class DoubleArray {
    /** The state before the first character. */
    static final int ROOT = 2;

    /**
     * Check and base of each place, side by side. A base is doubled, and odd if a word ends in its state; where a word
     * ends it is negative and holds the word's number.
     */
    private final int[] cells;

    /** Takes over base and check of each place, side by side; the array is not copied. */
    DoubleArray(int[] basesAndChecks) {
        cells = basesAndChecks;
        int places = cells.length / 2;
        for (int place = 0; place < places; place++) {
            int base = cells[2 * place];
            if (base > 0) {
                boolean word = base < places && cells[2 * base + 1] == base && cells[2 * base] < 0;
                cells[2 * place] = 2 * base + (word ? 1 : 0);
            }
        }
    }

    /** The state behind one more character, or -1 where no word goes on so. */
    int next(int state, char character) {
        int base = state >> 1;
        int place = 2 * (base + character + 1);
        return place < cells.length && cells[place + 1] == base ? cells[place] : -1;
    }

    /** The state behind a stretch of characters, or -1. */
    int next(int state, char[] text, int begin, int end) {
        int at = state;
        for (int i = begin; i < end && at >= 0; i++) {
            at = next(at, text[i]);
        }
        return at;
    }

    /** The number of the word that ends in the state, or -1. */
    int word(int state) {
        return state > 0 && (state & 1) != 0 ? -cells[state & ~1] - 1 : -1;
    }
}
