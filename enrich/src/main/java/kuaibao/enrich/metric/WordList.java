package kuaibao.enrich.metric;

import java.util.Collection;
import kuaibao.enrich.words.WordSet;

/** A set of words that can be looked for at a place of a text; the longest match wins. */
final class WordList {
    private final WordSet words;

    WordList(Collection<String> words) {
        this.words = new WordSet(words);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether the characters between the two places are a word of the list. */
    boolean contains(String text, int begin, int end) {
        return words.contains(text, begin, end);
    }

    /** The length of the longest word that begins at {@code begin}, or 0. */
    int lengthAt(String text, int begin) {
        return Math.max(0, words.longestFrom(text, begin) - begin);
    }

    /** The length of the longest word that ends at {@code end} and does not begin before {@code begin}, or 0. */
    int lengthBefore(String text, int begin, int end) {
        int longest = words.longestTo(text, end, begin);
        return longest < 0 ? 0 : end - longest;
    }

    /** Where the last word of the list between the two places begins, or -1. */
    int lastIn(String text, int begin, int end) {
        for (int at = end - 1; at >= begin; at--) {
            int length = lengthAt(text, at);
            if (length > 0 && at + length <= end) {
                return at;
            }
        }
        return -1;
    }
}
