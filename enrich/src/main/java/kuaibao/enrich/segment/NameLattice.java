package kuaibao.enrich.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the cheapest way, the names found in it, and what joins these to it; a cheapest way is sought anew. */
final class NameLattice {
    /** How many places before a name are searched for words that lead to it. */
    private static final int REACH = 5;

    private final Lattice all;
    private final List<Node> way;

    /** The words of the whole lattice at each place, where they were asked for. */
    private List<@Nullable List<Node>> of = List.of();

    /** The words at each place that has a name or was asked for; null where there is but the way's own word, or none. */
    private List<@Nullable List<Node>> places = List.of();

    /** The way's own word at each place. */
    private @Nullable Node[] own = {};

    private boolean grown;

    NameLattice(Lattice all, List<Node> way) {
        this.all = all;
        this.way = way;
    }

    private void fill() {
        of = new ArrayList<>(Collections.nCopies(all.size(), null));
        places = new ArrayList<>(Collections.nCopies(all.size(), null));
        own = new Node[all.size()];
        int place = 0;
        for (Node node : way) {
            own[place] = node;
            place += node.length();
        }
    }

    /** Whether a name was added. */
    boolean isGrown() {
        return grown;
    }

    /** Adds a name and the words of the whole lattice that lead to it and away from it. */
    void insert(int place, DictionaryWord name) {
        if (places.isEmpty()) {
            fill(); // most texts have no name
        }
        List<Node> here = words(place);
        for (Node node : here) {
            if (node.length() == name.length()) {
                return;
            }
        }
        here.add(new Node(name));
        grown = true;
        for (int before = place - 1; before > Math.max(0, place - REACH); before--) {
            leadTo(place, before);
        }
        int behind = place + name.length();
        if (words(behind).isEmpty() && !whole(behind).isEmpty()) {
            places.set(behind, whole(behind));
        }
    }

    private void leadTo(int place, int before) {
        List<Node> words = words(before);
        List<Node> whole = whole(before);
        if (whole.size() > words.size()) {
            for (Node node : whole) {
                if (before + node.length() == place) {
                    words.add(node);
                }
            }
        }
    }

    /** The words at the place, to which others may be added. */
    private List<Node> words(int place) {
        List<Node> words = places.get(place);
        if (words == null) {
            words = new ArrayList<>();
            Node node = own[place];
            if (node != null) {
                words.add(node);
            }
            places.set(place, words);
        }
        return words;
    }

    /** The words of the whole lattice at the place: always the same list, which a place may share. */
    private List<Node> whole(int place) {
        List<Node> nodes = of.get(place);
        if (nodes == null) {
            nodes = all.nodes(place);
            of.set(place, nodes);
        }
        return nodes;
    }

    List<Node> cheapest(Pairs pairs) {
        reach(1, way.get(0), pairs);
        for (int place = 1; place < own.length - 1; place++) {
            List<Node> words = places.get(place);
            if (words == null) {
                goOn(place, own[place], pairs);
            } else {
                for (int i = 0; i < words.size(); i++) {
                    goOn(place, words.get(i), pairs);
                }
            }
        }
        return Lattice.wayTo(way.get(way.size() - 1));
    }

    private void goOn(int place, @Nullable Node from, Pairs pairs) {
        if (from != null && from.isReached()) {
            reach(place + from.length(), from, pairs);
        }
    }

    private void reach(int place, Node from, Pairs pairs) {
        List<Node> words = places.get(place);
        Node only = own[place];
        if (words != null) {
            for (int i = 0; i < words.size(); i++) {
                words.get(i).reachFrom(from, pairs);
            }
        } else if (only != null) {
            only.reachFrom(from, pairs);
        }
    }
}
