package kuaibao.enrich.words;

/**
 * A set of numbered words as a double-array trie: a step costs one look into memory, whatever the size of the set.
 * Unchanging and safe for many threads.
 */
final class DoubleArray {
    /** The state before the first character. */
    static final int ROOT = 1;

    /** Base and check of each place, side by side. */
    private final int[] cells;

    /** Takes over base and check of each place; the array is not copied. */
    DoubleArray(int[] cells) {
        this.cells = cells;
    }

    /** The state behind one more character, or -1 where no word goes on so. */
    int next(int state, char character) {
        int place = 2 * (state + character + 1);
        return place < cells.length && cells[place + 1] == state ? cells[place] : -1;
    }

    /** The number of the word that ends in the state, or -1. */
    int word(int state) {
        int place = 2 * state;
        boolean ends = place < cells.length && cells[place + 1] == state && cells[place] < 0;
        return ends ? -cells[place] - 1 : -1;
    }

    /** The state behind a stretch of characters, or -1. */
    int next(int state, char[] text, int begin, int end) {
        int at = state;
        for (int i = begin; i < end && at >= 0; i++) {
            at = next(at, text[i]);
        }
        return at;
    }
}
