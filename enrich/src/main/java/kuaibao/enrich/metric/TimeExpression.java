package kuaibao.enrich.metric;

/**
 * A date or stretch of time as printed.
 *
 * @param begin its first character
 * @param end the character behind its last one
 * @param value the year or ISO date that it means; empty for one that dates nothing by itself (目前, 近年来)
 * @param kind what it does for the figures behind it
 * @param current whether it names the year of the report
 */
record TimeExpression(int begin, int end, String value, Kind kind, boolean current) {
    /** Whether it names a year or a part of one before the year of the report. */
    boolean isPast() {
        return kind == Kind.YEAR && !current && !value.isEmpty();
    }

    /** What an expression does for the figures behind it. */
    enum Kind {
        /** A year or a part of one: {@code 2022年}, {@code 今年上半年}. */
        YEAR,
        /** A part of the running year without the year: {@code 上半年}, {@code 年底前}. */
        PART,
        /** A day: {@code 7月2日}. */
        DAY,
        /** The end of a plan: {@code 到2030年}, {@code “十四五”末}. */
        GOAL,
        /** {@code 自2017年以来}: dates a beginning, not the figure. */
        SINCE,
        /** {@code 目前}: the figure holds now. */
        NOW
    }
}
