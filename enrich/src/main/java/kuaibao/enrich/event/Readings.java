package kuaibao.enrich.event;

import java.util.IdentityHashMap;
import java.util.List;

/** What the sentences of one report tell of, each read once. Used by one thread only. */
final class Readings {
    private final TriggerReader triggers;
    private final IdentityHashMap<Passage, List<Trigger>> read = new IdentityHashMap<>();

    Readings(TriggerReader triggers) {
        this.triggers = triggers;
    }

    /** Everything that a sentence tells as happened, in order. */
    List<Trigger> of(Passage passage) {
        return read.computeIfAbsent(passage, sentence -> triggers.readAll(sentence.text()));
    }
}
