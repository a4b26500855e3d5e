package kuaibao.enrich.words;

/**
 * What a dictionary says of a word.
 *
 * @param id the word's number among the pairs of words; of names and numbers that of their kind; negative for a word
 *     that no pair knows, which then counts as a pair that was seen so many times
 * @param frequency how often it was seen
 * @param tag its most frequent part of speech
 * @param share what its frequency adds to its probability behind any word
 * @param alone what it costs behind a word that it was never seen behind
 */
record Lexeme(int id, int frequency, String tag, double share, double alone) {}
