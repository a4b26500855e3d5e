package kuaibao.enrich.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words that a text may be made of, by the place where they begin. Place 0 holds the beginning of the text, place 1
 * the words that begin with the first character, the place behind the last character the end.
 */
final class Lattice {
    private final @Nullable Node[] places;

    /** @param length of the text in UTF-16 code units */
    Lattice(int length, DictionaryWord begin, DictionaryWord end) {
        places = new Node[length + 2];
        places[0] = new Node(begin);
        places[length + 1] = new Node(end);
    }

    /** The number of places, those of the beginning and the end included. */
    int size() {
        return places.length;
    }

    boolean isEmpty(int place) {
        return places[place] == null;
    }

    /** The first word that begins there, from which its siblings are reached; null if none does. */
    @Nullable
    Node first(int place) {
        return places[place];
    }

    /** Adds a word behind those that begin there already, unless one of them is as long. */
    void add(int place, DictionaryWord word) {
        Node first = places[place];
        if (first == null) {
            begin(place, word);
            return;
        }
        for (Node node = first; node != null; node = node.sibling()) {
            if (node.length() == word.length()) {
                return;
            }
        }
        first.append(word);
    }

    /** Puts a word at an empty place, to which longer ones may be appended. */
    Node begin(int place, DictionaryWord word) {
        Node node = new Node(word);
        places[place] = node;
        return node;
    }

    /** The words that begin there, in a list of their own. */
    List<Node> nodes(int place) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = places[place]; node != null; node = node.sibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    /** The cheapest way through the text, its beginning and its end included. */
    List<Node> cheapest(Pairs pairs) {
        reach(1, places[0], pairs);
        for (int place = 1; place < places.length - 1; place++) {
            for (Node node = places[place]; node != null; node = node.sibling()) {
                if (node.isReached()) {
                    reach(place + node.length(), node, pairs);
                }
            }
        }
        return wayTo(places[places.length - 1]);
    }

    private void reach(int place, @Nullable Node from, Pairs pairs) {
        for (Node to = places[place]; to != null && from != null; to = to.sibling()) {
            to.reachFrom(from, pairs);
        }
    }

    /** The words from the beginning to the given one. */
    static List<Node> wayTo(@Nullable Node end) {
        List<Node> way = new ArrayList<>();
        for (Node node = end; node != null; node = node.before()) {
            way.add(node);
        }
        Collections.reverse(way);
        return way;
    }
}
