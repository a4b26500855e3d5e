package kuaibao.ingest.page.lines;

/**
 * A run of characters in one line of the page, of one kind, without the white space around it.
 *
 * @param begin offset on the page
 * @param end offset on the page, exclusive
 * @param gap blank lines above it
 * @param level how many marks a marked heading has (# is 1); 0 if none
 * @param signs of the line, see {@link Signs}
 * @param opening how it opens, if it is body
 */
public record Piece(SpanKind kind, int begin, int end, int gap, int level, int signs, Opening opening) {

    /** A piece of which nothing more is known. */
    public Piece(SpanKind kind, int begin, int end) {
        this(kind, begin, end, 0, 0, Signs.ALL, Opening.NONE);
    }

    public String in(String page) {
        return page.substring(begin, end);
    }

    /** The same characters as another kind. */
    public Piece as(SpanKind other) {
        return new Piece(other, begin, end, gap, level, signs, opening);
    }

    /** The rest of it from a later character on. */
    public Piece from(int later) {
        return part(later, end);
    }

    /** The same, known to open so. */
    public Piece opening(Opening found) {
        return new Piece(kind, begin, end, gap, level, signs, found);
    }

    /** Some of its characters, whose opening is yet unknown. */
    public Piece part(int first, int last) {
        return new Piece(kind, first, last, gap, level, signs, Opening.NONE);
    }
}
