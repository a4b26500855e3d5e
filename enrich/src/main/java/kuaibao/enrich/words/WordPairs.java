package kuaibao.enrich.words;

/** How often one word was seen behind another: an open hash table of one array, so that most questions cost one look. */
final class WordPairs {
    private static final int ID_BITS = 20;
    private static final int COUNT_BITS = 24;
    private static final int MOST = (1 << COUNT_BITS) - 1;
    private static final long FREE = 0;

    private final long[] slots;

    /**
     * Takes the pairs that begin with each word.
     *
     * @param starts where the pairs of each word begin, and behind the last where all end
     * @param pairs the second word of each pair and how often it was seen, in turn
     */
    WordPairs(int[] starts, int[] pairs) {
        slots = new long[Integer.highestOneBit(Math.max(1, pairs.length)) * 2];
        for (int first = 0; first + 1 < starts.length; first++) {
            for (int i = starts[first]; i < starts[first + 1]; i++) {
                put(first, pairs[2 * i], pairs[2 * i + 1]);
            }
        }
    }

    private void put(int first, int second, int count) {
        if (first >>> ID_BITS != 0 || second >>> ID_BITS != 0 || count <= 0 || count > MOST) {
            throw new IllegalArgumentException("a pair needs two words below 2^" + ID_BITS + " and a count from 1 to "
                    + MOST + ", got " + first + ", " + second + " and " + count);
        }
        long key = key(first, second);
        int slot = slot(key);
        while (slots[slot] != FREE) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key << COUNT_BITS | count;
    }

    /**
     * What stands where the pair is first looked for, for {@link #count}. The table is larger than what is at hand to a
     * processor: looks that do not wait for one another cost a small part of those that do.
     */
    long look(int first, int second) {
        return (first | second) < 0 ? FREE : slots[slot(key(first, second))];
    }

    /** How often the pair was seen. A word with a negative number was seen as often as it says beside any other. */
    int count(int first, int second, long look) {
        if (first < 0) {
            return -first;
        }
        if (second < 0) {
            return -second;
        }
        if (look == FREE) {
            return 0;
        }
        long key = key(first, second);
        return look >>> COUNT_BITS == key ? (int) look & MOST : next(key);
    }

    private int next(long key) {
        int slot = (slot(key) + 1) & (slots.length - 1);
        while (slots[slot] != FREE) {
            if (slots[slot] >>> COUNT_BITS == key) {
                return (int) slots[slot] & MOST;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return 0;
    }

    private static long key(int first, int second) {
        return (long) first << ID_BITS | second;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 36) & (slots.length - 1);
    }
}
