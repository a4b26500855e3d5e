package kuaibao.enrich.metric;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A set of words that can be looked for at a place of a text; the longest match wins. */
final class WordList {
    private final Set<String> words;
    private final BitSet firstCharacters = new BitSet();
    private final BitSet lastCharacters = new BitSet();
    private final int longest;

    WordList(Collection<String> words) {
        this.words = new HashSet<>(words);
        for (String word : words) {
            firstCharacters.set(word.charAt(0));
            lastCharacters.set(word.charAt(word.length() - 1));
        }
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** The length of the longest word that begins at {@code begin}, or 0. */
    int lengthAt(String text, int begin) {
        if (begin >= text.length() || !firstCharacters.get(text.charAt(begin))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - begin); length > 0; length--) {
            if (words.contains(text.substring(begin, begin + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the longest word that ends at {@code end} and does not begin before {@code begin}, or 0. */
    int lengthBefore(String text, int begin, int end) {
        if (end <= begin || !lastCharacters.get(text.charAt(end - 1))) {
            return 0;
        }
        for (int length = Math.min(longest, end - begin); length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
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
