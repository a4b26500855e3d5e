package kuaibao.enrich.entity;

/**
 * A body or site found at one place of the text.
 *
 * @param name where it is printed
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
record Found(Stretch name, String rule, double confidence) {}
