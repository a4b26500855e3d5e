package kuaibao.enrich.metric;

/**
 * A name that opens a clause and is therefore what the clause and those behind it speak of.
 *
 * @param begin its first character
 * @param end the character behind its last one
 * @param text as printed
 */
record Topic(int begin, int end, String text) {}
