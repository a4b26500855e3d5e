package kuaibao.enrich;

/**
 * Where a text stands in an article.
 *
 * @param part whether {@code paragraph} counts titles or paragraphs
 * @param paragraph the index of the title or paragraph, from 0
 * @param begin the first UTF-16 code unit, from 0
 * @param end the code unit behind the last one
 */
public record Span(Part part, int paragraph, int begin, int end) {
    public Span {
        if (paragraph < 0 || begin < 0 || end < begin) {
            throw new IllegalArgumentException("a span needs 0 <= begin <= end and paragraph >= 0, got paragraph "
                    + paragraph + ", begin " + begin + ", end " + end);
        }
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return part == other.part && paragraph == other.paragraph && begin < other.end && other.begin < end;
    }
}
