package kuaibao.enrich.text;

/**
 * Where a sentence stands in its text.
 *
 * @param begin its first character
 * @param end the character behind its last one, the closing mark included
 */
public record Sentence(int begin, int end) {
    public Sentence {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a sentence needs 0 <= begin <= end, got " + begin + ", " + end);
        }
    }

    /** The sentence's own characters. */
    public String of(String text) {
        return text.substring(begin, end);
    }
}
