package kuaibao.enrich.digest;

/** What a term is. */
enum Kind {
    PERSON(1.0, 3),
    BODY(1.3, 3),
    PLACE(0.8, 2),
    POLICY(1.3, 3),
    WORD(1.0, 10),
    VERB(0.6, 2),
    /** A word that tells something only beside another one: {@code 动力} in {@code 动力电池}. */
    PART(0, 0);

    private final double weight;
    private final int most;

    Kind(double weight, int most) {
        this.weight = weight;
        this.most = most;
    }

    /** How much such a term tells beside a common word. */
    double weight() {
        return weight;
    }

    /** How many of them a reader wants among the keywords: a list of those present is no digest. */
    int most() {
        return most;
    }
}
