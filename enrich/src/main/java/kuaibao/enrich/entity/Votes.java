package kuaibao.enrich.entity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Votes for names. */
final class Votes {
    private Votes() {}

    /** The one with the most votes; of equals the first by its characters, so that the answer never varies. */
    static Optional<String> best(Map<String, Double> votes) {
        return best(votes, name -> true);
    }

    /** The same among those that are wanted. */
    static Optional<String> best(Map<String, Double> votes, Predicate<String> wanted) {
        Optional<String> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> entry : votes.entrySet()) {
            int order = Double.compare(entry.getValue(), most);
            boolean better =
                    best.isEmpty() || order > 0 || (order == 0 && entry.getKey().compareTo(best.get()) > 0);
            if (better && wanted.test(entry.getKey())) {
                best = Optional.of(entry.getKey());
                most = entry.getValue();
            }
        }
        return best;
    }
}
