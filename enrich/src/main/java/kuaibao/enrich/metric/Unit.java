package kuaibao.enrich.metric;

/**
 * A unit of the resource {@code units.tsv}.
 *
 * @param name as papers print it, with half-width brackets
 * @param kind how it can be used
 * @param barredNext characters that must not follow, because the two make another word ({@code 元旦})
 */
record Unit(String name, Kind kind, String barredNext) {
    /** For a scale word that stands without a unit: {@code 总投资48亿}, {@code 万亿级}. */
    static final Unit NONE = new Unit("", Kind.NONE, "");

    static final Unit PERCENT = new Unit("%", Kind.SHARE, "");
    static final Unit TENTHS = new Unit("成", Kind.SHARE, "");

    /** What a unit says about its quantity. */
    enum Kind {
        MONEY,
        /** Parts of a whole and rates: {@code %}, 个百分点, 倍, 成. */
        SHARE,
        /** Lengths, areas, weights, energy. */
        MEASURE,
        /** A stretch of time; a metric only with a word that says so (连续, 历时). */
        DURATION,
        /** Counts what its word names: 家, 人, 辆. */
        COUNT,
        /** Counts anything (个, 项): with a small Chinese numeral it is no count but an article. */
        CLASSIFIER,
        NONE
    }

    boolean counts() {
        return kind == Kind.COUNT || kind == Kind.CLASSIFIER;
    }
}
