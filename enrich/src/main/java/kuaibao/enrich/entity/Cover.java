package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.IdentityHashMap;

/** Which characters of the passages are taken by names. */
final class Cover {
    private final IdentityHashMap<Passage, BitSet> taken = new IdentityHashMap<>();

    void add(Stretch stretch) {
        taken.computeIfAbsent(stretch.passage(), passage -> new BitSet()).set(stretch.begin(), stretch.end());
    }

    boolean touches(Stretch stretch) {
        BitSet bits = taken.get(stretch.passage());
        if (bits == null) {
            return false;
        }
        int next = bits.nextSetBit(stretch.begin());
        return next >= 0 && next < stretch.end();
    }
}
