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
record Trigger(EventType type, int begin, int end, String rule, double confidence) {}
