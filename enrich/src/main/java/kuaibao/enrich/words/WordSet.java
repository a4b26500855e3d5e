package kuaibao.enrich.words;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A fixed set of words that finds the longest of them that begins or ends at a place of a text. */
public final class WordSet {
    private final Trie forwards;
    private final Trie backwards;

    /** A set of the given words; empty ones are left out. */
    public WordSet(Collection<String> words) {
        List<String> kept = words.stream().filter(word -> !word.isEmpty()).toList();
        forwards = new Trie(kept.size());
        backwards = new Trie(kept.size());
        for (String word : kept) {
            forwards.add(word);
            backwards.add(new StringBuilder(word).reverse().toString());
        }
    }

    public boolean contains(String word) {
        return word.length() > 0 && longestFrom(word, 0) == word.length();
    }

    /** The characters that words begin with: where none of them stands, no lookup need be tried. */
    public BitSet firstCharacters() {
        return forwards.characters();
    }

    /** The characters that words end with. */
    public BitSet lastCharacters() {
        return backwards.characters();
    }

    /** Whether the characters between the two places are a word. */
    public boolean contains(String text, int begin, int end) {
        return begin < end && longestFrom(text, begin, end) == end;
    }

    /** Where the longest word that begins at {@code begin} ends; -1 if none begins there. */
    public int longestFrom(String text, int begin) {
        return longestFrom(text, begin, text.length());
    }

    /** Where the longest word that begins at {@code begin} and does not go beyond {@code limit} ends; -1 if none does. */
    public int longestFrom(String text, int begin, int limit) {
        if (begin >= limit
                || !forwards.mayBegin(text.charAt(begin), begin + 1 < limit ? text.charAt(begin + 1) : '\0')) {
            return -1;
        }
        int longest = -1;
        int state = 0;
        for (int i = begin; i < limit; i++) {
            state = forwards.next(state, text.charAt(i));
            if (state < 0) {
                break;
            }
            longest = Trie.isWord(state) ? i + 1 : longest;
        }
        return longest;
    }

    /** Where the longest word that ends before {@code end} begins; -1 if none ends there. */
    public int longestTo(String text, int end) {
        return longestTo(text, end, 0);
    }

    /** Where the longest word that ends before {@code end} and does not begin before {@code floor} begins; -1 if none does. */
    public int longestTo(String text, int end, int floor) {
        if (end <= floor || !backwards.mayBegin(text.charAt(end - 1), end - 1 > floor ? text.charAt(end - 2) : '\0')) {
            return -1;
        }
        int longest = -1;
        int state = 0;
        for (int i = end - 1; i >= floor; i--) {
            state = backwards.next(state, text.charAt(i));
            if (state < 0) {
                break;
            }
            longest = Trie.isWord(state) ? i : longest;
        }
        return longest;
    }

    /**
     * A trie whose edges stand in one open hash table, one number each, so that a step costs one look into memory: the
     * state and the character in the upper bits, below them the state that they lead to, doubled, and odd if a word ends
     * there.
     */
    private static final class Trie {
        private static final long FREE = 0;
        private static final int SMALLEST = 1 << 4;
        private static final int SMALLEST_FILTER = 1 << 6;
        private static final int LARGEST_FILTER = 1 << 12;
        private static final int TARGET_BITS = 24;
        private static final int TARGET = (1 << TARGET_BITS) - 1;

        /**
         * By the first character of a word, a bit for the second one, and all bits for a word of one character: most
         * lookups end here, with a single look into memory.
         */
        private final long[] filter;

        private long[] edges = new long[SMALLEST];
        private int states = 1;

        Trie(int size) {
            filter = new long[Integer.highestOneBit(Math.max(SMALLEST_FILTER, Math.min(LARGEST_FILTER, size)))];
        }

        void add(String word) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                state = step(state, word.charAt(i), i == word.length() - 1);
            }
            filter[place(word.charAt(0))] |= word.length() > 1 ? bit(word.charAt(1)) : -1L;
        }

        /** Whether a word may begin with these two characters or be the first of them; false is certain. */
        boolean mayBegin(char first, char second) {
            return (filter[place(first)] & bit(second)) != 0;
        }

        private int place(char first) {
            return ((first * 0x9E3779B9) >>> 16) & (filter.length - 1);
        }

        private static long bit(char second) {
            return 1L << ((second * 0x9E3779B9) >>> 26);
        }

        BitSet characters() {
            BitSet characters = new BitSet();
            for (long edge : edges) {
                if (edge != FREE && edge >>> TARGET_BITS <= Character.MAX_VALUE) { // from the first state
                    characters.set((int) (edge >>> TARGET_BITS));
                }
            }
            return characters;
        }

        static boolean isWord(int state) {
            return (state & 1) != 0;
        }

        /** The state behind one more character, 0 being the first; -1 where none is. */
        int next(int state, char character) {
            long edge = edge(state, character);
            int slot = slot(edge);
            while (edges[slot] != FREE) {
                if (edges[slot] >>> TARGET_BITS == edge) {
                    return (int) edges[slot] & TARGET;
                }
                slot = (slot + 1) & (edges.length - 1);
            }
            return -1;
        }

        private int step(int state, char character, boolean word) {
            if (states * 2 >= edges.length) {
                grow();
            }
            long edge = edge(state, character);
            int slot = slot(edge);
            while (edges[slot] != FREE && edges[slot] >>> TARGET_BITS != edge) {
                slot = (slot + 1) & (edges.length - 1);
            }
            if (edges[slot] == FREE) {
                edges[slot] = edge << TARGET_BITS | 2L * states++;
            }
            edges[slot] |= word ? 1 : 0;
            return (int) edges[slot] & TARGET;
        }

        private void grow() {
            if (states > TARGET / 4) {
                throw new IllegalStateException("a set of words has at most " + TARGET / 2 + " beginnings of words");
            }
            long[] old = edges;
            edges = new long[old.length * 2];
            for (long edge : old) {
                if (edge != FREE) {
                    int slot = slot(edge >>> TARGET_BITS);
                    while (edges[slot] != FREE) {
                        slot = (slot + 1) & (edges.length - 1);
                    }
                    edges[slot] = edge;
                }
            }
        }

        private static long edge(int state, char character) {
            return (long) (state >> 1) << 16 | character;
        }

        private int slot(long edge) {
            long mixed = edge * 0x9E3779B97F4A7C15L;
            return (int) (mixed >>> 40) & (edges.length - 1);
        }
    }
}
