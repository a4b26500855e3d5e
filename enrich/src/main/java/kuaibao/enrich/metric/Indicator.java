package kuaibao.enrich.metric;

/**
 * What a quantity measures.
 *
 * @param text in the text's words; empty where it names nothing
 * @param begin where its words begin, or the quantity where they stand apart
 * @param end where its words end, or the quantity's end where they stand apart
 * @param subjectBegin where a subject begins that stands before it in the same clause
 * @param subjectEnd where that subject ends; equal to the begin where there is none
 * @param rule the rule that found it
 */
record Indicator(String text, int begin, int end, int subjectBegin, int subjectEnd, Rule rule) {
    /** How an indicator was found. */
    enum Rule {
        /** {@code 总产值15亿元}. */
        INDICATOR_BEFORE(0.9),
        /** {@code 15亿元产值}, {@code 5家企业}. */
        INDICATOR_BEHIND(0.9),
        /** {@code 增长6%} behind another figure. */
        RATE_OF_HEAD(0.85),
        /** {@code 去年完成8亿元，力争今年完成9亿元}. */
        SHARED_HEAD(0.8),
        /** {@code 十几年来…}. */
        DURATION(0.7),
        /** Nothing is named. */
        NONE(0.4);

        private final double confidence;

        Rule(double confidence) {
            this.confidence = confidence;
        }

        double confidence() {
            return confidence;
        }

        /** The name that records carry: {@code metric/indicator-before}. */
        String id() {
            return "metric/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The same words under another text. */
    Indicator named(String other) {
        return new Indicator(other, begin, end, subjectBegin, subjectEnd, rule);
    }

    boolean isRate() {
        return rule == Rule.RATE_OF_HEAD;
    }
}
