package kuaibao.enrich.segment;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import org.jspecify.annotations.Nullable;

/** A word at a place of a text, and the cheapest way to it that was found so far. */
final class Node {
    private DictionaryWord word;
    private double cost;

    /** The word before it on the cheapest way; null before one was found, and for the beginning of the text. */
    private @Nullable Node before;

    /** The next one that begins at the same place. */
    private @Nullable Node sibling;

    Node(DictionaryWord word) {
        this.word = word;
    }

    DictionaryWord word() {
        return word;
    }

    int length() {
        return word.length();
    }

    /** What the second dictionary knows of the word overrules the first. */
    void become(DictionaryWord other) {
        word = other;
    }

    boolean isReached() {
        return before != null;
    }

    @Nullable
    Node before() {
        return before;
    }

    @Nullable
    Node sibling() {
        return sibling;
    }

    /** Puts the other one behind the last of its siblings. */
    void append(Node other) {
        Node last = this;
        while (last.sibling != null) {
            last = last.sibling;
        }
        last.sibling = other;
    }

    /** Takes the way over the given word if it is the first one or cheaper. */
    void reachFrom(Node other) {
        int pairs = CoreBiGramTableDictionary.getBiFrequency(other.word.number(), word.number());
        double step =
                pairs == 0 ? word.unpaired() : DictionaryWord.cost(pairs, other.word.frequency(), word.frequency());
        if (before == null || cost > other.cost + step) {
            before = other;
            cost = other.cost + step;
        }
    }
}
