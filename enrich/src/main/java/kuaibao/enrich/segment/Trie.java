package kuaibao.enrich.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * One of HanLP's tries, laid out for walking: all that a step needs to know stands side by side in memory, because a walk
 * begins at every character and waits for memory more than it computes.
 */
final class Trie {
    /** Where no word goes on, and where none ends. */
    static final int NONE = -1;

    /** How many numbers a cell takes: the state that it leads to, the one that it is led to from, the word that ends there. */
    private static final int CELL = 3;

    private final int[] cells;

    Trie(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        cells = new int[check.length * CELL];
        for (int slot = 0; slot < check.length; slot++) {
            int state = base[slot];
            boolean ends = state >= 0 && state < check.length && check[state] == state && base[state] < 0;
            cells[slot * CELL] = state;
            cells[slot * CELL + 1] = check[slot];
            cells[slot * CELL + 2] = ends ? -base[state] - 1 : NONE;
        }
    }

    /** The state before the first character. */
    int start() {
        return cells[0];
    }

    /** The step that the character takes from the state; {@link #NONE} if no word goes on so. */
    int step(int state, char character) {
        int step = (state + character + 1) * CELL;
        return step < cells.length && cells[step + 1] == state ? step : NONE;
    }

    /** The last of the steps that the characters take from the state; {@link #NONE} if no word goes on so. */
    int steps(int state, char[] text, int begin, int end) {
        int step = NONE;
        int reached = state;
        for (int i = begin; i < end; i++) {
            step = step(reached, text[i]);
            if (step == NONE) {
                return NONE;
            }
            reached = cells[step];
        }
        return step;
    }

    /** The state behind the step. */
    int state(int step) {
        return cells[step];
    }

    /** The number of the word that ends with the step; {@link #NONE} if none does. */
    int word(int step) {
        return cells[step + 2];
    }
}
