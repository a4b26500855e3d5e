package kuaibao.schemas;

/**
 * A stretch of a page as it was received, counted in UTF-16 code units of its decoded text.
 *
 * @param begin its first character
 * @param end the character behind its last one
 */
public record PageStretch(int begin, int end) {}
