package kuaibao.enrich.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Votes for names. */
final class Votes {
    private Votes() {}

    /** The one with the most votes; of equals the first by its characters, so that the answer never varies. */
    static Optional<String> best(Map<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
