package kuaibao.enrich.words;

/** What one part around a name costs behind another. Unchanging and safe for many threads. */
final class PartCosts {
    private final double[][] costs;

    /** Takes over the costs, by the part before and the part behind. */
    PartCosts(double[][] costs) {
        this.costs = costs;
    }

    double of(int before, int part) {
        return costs[before][part];
    }
}
