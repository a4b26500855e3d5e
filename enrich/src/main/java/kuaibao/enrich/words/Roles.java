package kuaibao.enrich.words;

/**
 * The parts that a word can play in and around a person's name, each with what it costs: {@code 李} a surname,
 * {@code 市长} what stands before one. Unchanging and safe for many threads.
 */
final class Roles {
    private final int[] parts;
    private final double[] costs;

    /**
     * Takes over the arrays.
     *
     * @param parts the numbers of the parts
     * @param costs the negative logarithms of their shares
     */
    Roles(int[] parts, double[] costs) {
        this.parts = parts;
        this.costs = costs;
    }

    int size() {
        return parts.length;
    }

    int part(int index) {
        return parts[index];
    }

    double cost(int index) {
        return costs[index];
    }
}
