package kuaibao.enrich.segment;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import java.util.Map;

/** The parts that a word may play in a person's name (surname, first character of a given name …), each with its cost. */
final class Roles {
    private final NR[] roles;
    private final double[] costs;

    private Roles(NR[] roles, double[] costs) {
        this.roles = roles;
        this.costs = costs;
    }

    static Roles of(EnumItem<NR> item, TransformMatrixDictionary<NR> model) {
        NR[] roles = item.labelMap.keySet().toArray(new NR[0]);
        double[] costs = new double[roles.length];
        int i = 0;
        for (Map.Entry<NR, Integer> role : item.labelMap.entrySet()) {
            costs[i++] = Math.log((role.getValue() + 1e-8) / model.getTotalFrequency(role.getKey()));
        }
        return new Roles(roles, costs);
    }

    /** The first one, which the beginning of a text plays. */
    NR first() {
        return roles[0];
    }

    /** The cheapest one behind a word that plays the given role. */
    @SuppressWarnings("EnumOrdinal") // which is how HanLP's table of transitions is ordered
    NR cheapest(NR before, TransformMatrixDictionary<NR> model) {
        double[] transitions = model.transititon_probability[before.ordinal()];
        NR cheapest = before;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < roles.length; i++) {
            double cost = transitions[roles[i].ordinal()] - costs[i];
            if (least > cost) {
                least = cost;
                cheapest = roles[i];
            }
        }
        return cheapest;
    }
}
