package kuaibao.ingest.page.lines;

/**
 * A run of characters in one line of the page, of one kind, without the white space around it.
 *
 * @param begin offset on the page
 * @param end offset on the page, exclusive
 * @param gap blank lines above it
 * @param level how many marks a marked heading has (# is 1); 0 if none
 */
public record Piece(SpanKind kind, int begin, int end, int gap, int level) {

    public String in(String page) {
        return page.substring(begin, end);
    }

    /** The same characters as another kind. */
    public Piece as(SpanKind other) {
        return new Piece(other, begin, end, gap, level);
    }

    /** The rest of it from a later character on. */
    public Piece from(int later) {
        return new Piece(kind, later, end, gap, level);
    }
}
