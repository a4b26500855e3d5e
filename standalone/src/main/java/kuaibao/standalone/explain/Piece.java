package kuaibao.standalone.explain;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a text in which no fact begins or ends.
 *
 * @param text the characters
 * @param facts those that they belong to, the ones that began first before the others
 * @param begun how many facts other than wide ones begin here
 * @param ended the facts that end here, the ones that began last before the others
 */
record Piece(String text, List<Fact> facts, int begun, List<Fact> ended) {
    Piece {
        facts = List.copyOf(facts);
        ended = List.copyOf(ended);
    }

    /** The innermost fact that is not a wide one: the one whose colour is seen. */
    Optional<Fact> innermost() {
        return facts.stream().filter(fact -> !fact.kind().isWide()).reduce((outer, inner) -> inner);
    }

    /** Whether it lies in a fact of a kind. */
    boolean isIn(Kind kind) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }
}
