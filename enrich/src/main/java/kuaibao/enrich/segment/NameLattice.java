package kuaibao.enrich.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the cheapest way, the names found in it, and what joins these to it; a cheapest way is sought anew. */
final class NameLattice {
    /** How many places before a name are searched for words that lead to it. */
    private static final int REACH = 5;

    private final Lattice all;
    private final List<Node> way;
    private final List<@Nullable List<Node>> of = new ArrayList<>();
    private final List<List<Node>> places = new ArrayList<>();
    private boolean grown;

    NameLattice(Lattice all, List<Node> way) {
        this.all = all;
        this.way = way;
    }

    private void fill() {
        for (int place = 0; place < all.size(); place++) {
            of.add(null);
            places.add(new ArrayList<>(2));
        }
        int place = 0;
        for (Node node : way) {
            places.get(place).add(node);
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
        List<Node> here = places.get(place);
        if (here.stream().anyMatch(node -> node.length() == name.length())) {
            return;
        }
        here.add(new Node(name));
        grown = true;
        for (int before = place - 1; before > Math.max(0, place - REACH); before--) {
            leadTo(place, before);
        }
        int behind = place + name.length();
        if (places.get(behind).isEmpty() && !whole(behind).isEmpty()) {
            places.set(behind, whole(behind));
        }
    }

    private void leadTo(int place, int before) {
        List<Node> own = places.get(before);
        List<Node> whole = whole(before);
        if (whole.size() > own.size()) {
            for (Node node : whole) {
                if (before + node.length() == place) {
                    own.add(node);
                }
            }
        }
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

    List<Node> cheapest() {
        places.get(1).forEach(node -> node.reachFrom(places.get(0).get(0)));
        for (int place = 1; place < places.size() - 1; place++) {
            for (Node node : places.get(place)) {
                if (node.isReached()) {
                    places.get(place + node.length()).forEach(next -> next.reachFrom(node));
                }
            }
        }
        return Lattice.wayTo(places.get(places.size() - 1).get(0));
    }
}
