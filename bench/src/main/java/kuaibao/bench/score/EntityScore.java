package kuaibao.bench.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kuaibao.enrich.EntityType;

/** Counts the names of many sentences by type. A name counts only if all its characters and its type are right. */
final class EntityScore {
    private final Map<EntityType, Tally> tallies = new EnumMap<>(EntityType.class);

    void add(TaggedSentence sentence, Collection<TaggedName> found) {
        Set<TaggedName> gold = new HashSet<>(sentence.names());
        gold.forEach(name -> add(name.type(), new Tally(1, 0, 0)));
        Set.copyOf(found).forEach(name -> add(name.type(), new Tally(0, 1, gold.contains(name) ? 1 : 0)));
    }

    Tally of(EntityType type) {
        return tallies.getOrDefault(type, Tally.NONE);
    }

    /** All types together. */
    Tally overall() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private void add(EntityType type, Tally more) {
        tallies.merge(type, more, Tally::plus);
    }
}
