package kuaibao.enrich.words;

import java.util.Arrays;

/** Growing lists of numbers in common arrays. */
final class Chains {
    /** What follows the last one. */
    static final int END = -1;

    private final int[] heads;
    private final int[] tails;
    private final int[] sizes;
    private int[] values;
    private int[] nexts;
    private int cells;

    Chains(int chains, int expected) {
        heads = new int[chains];
        Arrays.fill(heads, END);
        tails = new int[chains];
        sizes = new int[chains];
        values = new int[expected];
        nexts = new int[expected];
    }

    int size(int chain) {
        return sizes[chain];
    }

    /** The first cell of a chain, or {@link #END}. */
    int first(int chain) {
        return heads[chain];
    }

    /** The cell behind another, or {@link #END}. */
    int next(int cell) {
        return nexts[cell];
    }

    int value(int cell) {
        return values[cell];
    }

    /** The value at the end of a chain that is not empty. */
    int last(int chain) {
        return values[tails[chain]];
    }

    void add(int chain, int value) {
        if (cells == values.length) {
            values = Arrays.copyOf(values, 2 * cells);
            nexts = Arrays.copyOf(nexts, 2 * cells);
        }
        values[cells] = value;
        nexts[cells] = END;
        if (heads[chain] == END) {
            heads[chain] = cells;
        } else {
            nexts[tails[chain]] = cells;
        }
        tails[chain] = cells++;
        sizes[chain]++;
    }
}
