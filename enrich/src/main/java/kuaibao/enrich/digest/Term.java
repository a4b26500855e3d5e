package kuaibao.enrich.digest;

/**
 * A name or a word that means something, at one place of the text.
 *
 * @param id its number in the {@link Vocabulary}
 * @param begin where it begins
 * @param end the character behind it
 * @param adjoins whether nothing stands between it and the term before
 * @param parted whether a sentence ended since the term before
 */
record Term(int id, int begin, int end, boolean adjoins, boolean parted) {}
