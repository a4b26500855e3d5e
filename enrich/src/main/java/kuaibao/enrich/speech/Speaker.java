package kuaibao.enrich.speech;

/**
 * Who says it.
 *
 * @param name as written
 * @param naming how the clause names the speaker
 */
record Speaker(String name, Naming naming) {
    /** How a clause names its speaker. */
    enum Naming {
        /** By a person's name. */
        NAMED("quotation/named", 0.95),
        /** By the name of a body, or as {@code 村民}, {@code 双方}, {@code 会议}. */
        UNNAMED("quotation/unnamed", 0.85),
        /** As 他 or 她: the last person named as a subject. */
        PRONOUN("quotation/pronoun", 0.85),
        /** Not at all, since an earlier clause of the sentence does. */
        CARRIED("quotation/carried", 0.75);

        private final String rule;
        private final double confidence;

        Naming(String rule, double confidence) {
            this.rule = rule;
            this.confidence = confidence;
        }

        String rule() {
            return rule;
        }

        double confidence() {
            return confidence;
        }
    }
}
