package kuaibao.enrich.words;

/**
 * What a dictionary says of a word.
 *
 * @param number the word's number, those of the second dictionary behind those of the first; negative if it is in none
 * @param id the word's number among the pairs of words; of names and numbers that of their kind; negative for a word
 *     that no pair knows, which then counts as a pair that was seen so many times
 * @param frequency how often it was seen
 * @param tag its most frequent part of speech
 * @param naming what the tag says about names
 * @param share what its frequency adds to its probability behind any word
 * @param alone what it costs behind a word that it was never seen behind
 */
record Lexeme(int number, int id, int frequency, String tag, Naming naming, double share, double alone) {
    /** What words have to do with names. */
    enum Naming {
        NAME,
        FOREIGN_NAME,
        POST,
        NONE
    }

    /** The number of what is in no dictionary. */
    static final int UNNUMBERED = -1;

    /** The same word with what another dictionary says of it; its pairs stay. */
    Lexeme as(Lexeme other) {
        return new Lexeme(number, id, other.frequency, other.tag, other.naming, other.share, other.alone);
    }
}
