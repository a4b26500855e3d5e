package kuaibao.enrich.digest;

import java.util.Arrays;
import java.util.List;

/**
 * How central each term is (TextRank): a term passes its weight on to those that stand near it in the same sentence, again
 * and again. A fixed number of rounds over the pairs, always in the same order, gives the same digits on any machine.
 */
final class Ranks {
    private static final int WINDOW = 4;
    private static final int ROUNDS = 8;
    private static final double PASSED_ON = 0.85;

    private final int[] left;
    private final int[] right;
    private final int[] degrees;
    private int pairs;

    private Ranks(int terms, int places) {
        left = new int[places * WINDOW];
        right = new int[places * WINDOW];
        degrees = new int[terms];
    }

    /** The rank of each term by its number; the mean of those that stand near others is about 1. */
    static double[] of(List<List<Term>> passages, int terms) {
        Ranks ranks = new Ranks(terms, passages.stream().mapToInt(List::size).sum());
        passages.forEach(ranks::addPairs);
        return ranks.iterate();
    }

    private void addPairs(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1;
                    j < terms.size() && j <= i + WINDOW && !terms.get(j).parted();
                    j++) {
                add(terms.get(i).id(), terms.get(j).id());
            }
        }
    }

    private void add(int one, int other) {
        if (one != other) {
            left[pairs] = one;
            right[pairs] = other;
            degrees[one]++;
            degrees[other]++;
            pairs++;
        }
    }

    private double[] iterate() {
        double[] ranks = new double[degrees.length];
        double[] shares = new double[degrees.length];
        Arrays.fill(ranks, 1);
        for (int round = 0; round < ROUNDS; round++) {
            for (int id = 0; id < shares.length; id++) {
                shares[id] = degrees[id] == 0 ? 0 : PASSED_ON * ranks[id] / degrees[id];
            }
            Arrays.fill(ranks, 1 - PASSED_ON);
            for (int pair = 0; pair < pairs; pair++) {
                ranks[right[pair]] += shares[left[pair]];
                ranks[left[pair]] += shares[right[pair]];
            }
        }
        return ranks;
    }
}
