package kuaibao.enrich.segment;

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

    /** Adds a sibling with the given word behind the last one, and returns it. */
    Node append(DictionaryWord other) {
        Node last = this;
        while (last.sibling != null) {
            last = last.sibling;
        }
        Node added = new Node(other);
        last.sibling = added;
        return added;
    }

    /** Takes the way over the given word if it is the first one or cheaper. */
    void reachFrom(Node other, Pairs pairs) {
        double through = other.cost + other.word.costTo(word, pairs);
        if (before == null || cost > through) {
            before = other;
            cost = through;
        }
    }
}
