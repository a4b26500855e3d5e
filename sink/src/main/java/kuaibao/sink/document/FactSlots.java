package kuaibao.sink.document;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many ids of each kind the facts of an article have ever taken in the index: {@code …-metric-0} up to one below
 * the count.
 *
 * <p>Each article's document carries them, and they never shrink. So whoever writes a later revision with fewer facts
 * knows, from that one document, which ids to empty, also after a crash half-way.
 *
 * @param counts a count for every kind
 */
public record FactSlots(Map<FactKind, Integer> counts) {
    /** An article that has no facts in the index yet. */
    public static final FactSlots NONE = new FactSlots(Map.of());

    public FactSlots {
        Map<FactKind, Integer> complete = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            complete.put(kind, counts.getOrDefault(kind, 0));
        }
        counts = Map.copyOf(complete);
    }

    /** How many ids of this kind are taken. */
    public int count(FactKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The greater count of each kind. */
    public FactSlots orMore(FactSlots other) {
        Map<FactKind, Integer> greater = new EnumMap<>(counts);
        other.counts.forEach((kind, count) -> greater.merge(kind, count, Math::max));
        return new FactSlots(greater);
    }
}
