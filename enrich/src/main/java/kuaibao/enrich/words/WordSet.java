package kuaibao.enrich.words;

import java.util.Arrays;
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

    public boolean contains(CharSequence word) {
        return word.length() > 0 && longestFrom(word, 0) == word.length();
    }

    /** Whether the characters between the two places are a word. */
    public boolean contains(CharSequence text, int begin, int end) {
        return begin < end && longestFrom(text, begin, end) == end;
    }

    /** Where the longest word that begins at {@code begin} ends; -1 if none begins there. */
    public int longestFrom(CharSequence text, int begin) {
        return longestFrom(text, begin, text.length());
    }

    /** Where the longest word that begins at {@code begin} and does not go beyond {@code limit} ends; -1 if none does. */
    public int longestFrom(CharSequence text, int begin, int limit) {
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
            longest = forwards.isWord(state) ? i + 1 : longest;
        }
        return longest;
    }

    /** Where the longest word that ends before {@code end} begins; -1 if none ends there. */
    public int longestTo(CharSequence text, int end) {
        return longestTo(text, end, 0);
    }

    /** Where the longest word that ends before {@code end} and does not begin before {@code floor} begins; -1 if none does. */
    public int longestTo(CharSequence text, int end, int floor) {
        if (end <= floor
                || !backwards.mayBegin(text.charAt(end - 1), end - 1 > floor ? text.charAt(end - 2) : '\0')) {
            return -1;
        }
        int longest = -1;
        int state = 0;
        for (int i = end - 1; i >= floor; i--) {
            state = backwards.next(state, text.charAt(i));
            if (state < 0) {
                break;
            }
            longest = backwards.isWord(state) ? i : longest;
        }
        return longest;
    }

    /** A trie whose edges stand in one open hash table: a state and a character lead to a state. */
    private static final class Trie {
        private static final long FREE = -1;
        private static final int SMALLEST = 1 << 4;
        private static final int LARGEST_FILTER = 1 << 18;
        private static final int BITS_A_WORD = 16;

        /** A bit for the first two characters of each word, and for a word of one: most lookups end here. */
        private final long[] filter;

        private long[] edges = filled(SMALLEST);
        private int[] targets = new int[SMALLEST];
        private boolean[] words = new boolean[SMALLEST];
        private int states = 1;

        Trie(int size) {
            int bits = Integer.highestOneBit(Math.max(Long.SIZE, Math.min(LARGEST_FILTER, size * BITS_A_WORD)));
            filter = new long[bits / Long.SIZE];
        }

        void add(String word) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                state = step(state, word.charAt(i));
            }
            words[state] = true;
            int bit = bit(word.charAt(0), word.length() > 1 ? word.charAt(1) : '\0');
            filter[bit >>> 6] |= 1L << bit;
        }

        /** Whether a word may begin with these two characters or be the first of them; false is certain. */
        boolean mayBegin(char first, char second) {
            return isSet(bit(first, second)) || isSet(bit(first, '\0'));
        }

        private boolean isSet(int bit) {
            return (filter[bit >>> 6] & 1L << bit) != 0;
        }

        private int bit(char first, char second) {
            int mixed = (first * 31 + second) * 0x9E3779B9;
            return (mixed >>> 12) & (filter.length * Long.SIZE - 1);
        }

        boolean isWord(int state) {
            return words[state];
        }

        int next(int state, char character) {
            int slot = slot(edges, edge(state, character));
            return edges[slot] == FREE ? -1 : targets[slot];
        }

        private int step(int state, char character) {
            int next = next(state, character);
            if (next >= 0) {
                return next;
            }
            if (states * 2 >= edges.length) {
                grow();
            }
            int slot = slot(edges, edge(state, character));
            edges[slot] = edge(state, character);
            targets[slot] = states;
            return states++;
        }

        private void grow() {
            long[] old = edges;
            int[] oldTargets = targets;
            edges = filled(old.length * 2);
            targets = new int[edges.length];
            words = Arrays.copyOf(words, edges.length);
            for (int i = 0; i < old.length; i++) {
                if (old[i] != FREE) {
                    int slot = slot(edges, old[i]);
                    edges[slot] = old[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }

        private static long edge(int state, char character) {
            return ((long) state << 16) | character;
        }

        private static int slot(long[] edges, long edge) {
            long mixed = edge * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 40) & (edges.length - 1);
            while (edges[slot] != FREE && edges[slot] != edge) {
                slot = (slot + 1) & (edges.length - 1);
            }
            return slot;
        }

        private static long[] filled(int size) {
            long[] slots = new long[size];
            Arrays.fill(slots, FREE);
            return slots;
        }
    }
}
