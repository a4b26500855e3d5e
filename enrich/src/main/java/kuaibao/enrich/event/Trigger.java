package kuaibao.enrich.event;

/**
 * The words of a sentence that tell of an event.
 *
 * @param type the event's kind
 * @param begin where they begin in the sentence
 * @param end where they end in the sentence
 * @param rule the rule that read them
 * @param confidence from 0 to 1
 */
record Trigger(EventType type, int begin, int end, String rule, double confidence) {
    /** The rule that reads a verb of holding with the name of an event. */
    static final String HELD = "event/held";

    /** The rule that reads an agreement. */
    static final String AGREEMENT = "event/signing";

    /** The rule that reads where a party went to look. */
    static final String ARRIVAL = "event/arrival";

    /** The rule that reads the talk at the end of an inspection or visit. */
    static final String CLOSING_TALK = "event/closing-talk";

    private static final double CEREMONY = 0.95;
    private static final double STRONG = 0.8;

    /** Whether a ceremony or a rehearsal was named, which tells best what a report is about. */
    boolean isCeremony() {
        return confidence >= CEREMONY;
    }

    /** Whether the words tell of a happening wherever they stand. */
    boolean isStrong() {
        return confidence >= STRONG;
    }

    boolean isHeld() {
        return rule.equals(HELD);
    }

    boolean isArrival() {
        return rule.equals(ARRIVAL);
    }

    Trigger as(EventType other) {
        return new Trigger(other, begin, end, rule, confidence);
    }

    boolean isClosingTalk() {
        return rule.equals(CLOSING_TALK);
    }

    boolean isAgreement() {
        return rule.equals(AGREEMENT);
    }
}
