package kuaibao.bench.score;

/**
 * How much of what was to be found was found.
 *
 * @param gold names in the corpus
 * @param found names that were found
 * @param right those of them that are in the corpus, in all characters and in type
 */
record Tally(long gold, long found, long right) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, right + other.right);
    }

    /** The part of the found names that is right; 1 where none was found. */
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** The part of the corpus's names that was found; 1 where it has none. */
    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /** The harmonic mean of both. */
    double f1() {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }
}
