package kuaibao.ingest.page.layout;

/**
 * A run of characters in one line of the page, of one kind, without the white space around it. A page's format may tell
 * some before the page is read: what its headings and captions are, and which lines are whole paragraphs.
 *
 * @param begin offset on the page
 * @param end offset on the page, exclusive
 * @param gap blank lines above it
 * @param level how many marks a marked heading has (# is 1), 0 if none; for a paragraph {@link #WHOLE} if it is told to be
 *     neither a heading nor a part of its neighbours
 */
public record Piece(SpanKind kind, int begin, int end, int gap, int level) {

    /** The level of a paragraph that is not to be repaired across its ends. */
    public static final int WHOLE = 1;

    /** A line that the page's format tells. */
    public static Piece told(SpanKind kind, int begin, int end, int level) {
        return new Piece(kind, begin, end, 0, level);
    }

    /** A line that the page's format tells to be a paragraph of its own. */
    public static Piece whole(int begin, int end) {
        return told(SpanKind.PARAGRAPH, begin, end, WHOLE);
    }

    boolean isWhole() {
        return kind == SpanKind.PARAGRAPH && level == WHOLE;
    }

    Piece shifted(int by) {
        return new Piece(kind, begin + by, end + by, gap, level);
    }

    public String in(String page) {
        return page.substring(begin, end);
    }

    Piece as(SpanKind other) {
        return new Piece(other, begin, end, gap, level);
    }

    Piece from(int later) {
        return new Piece(kind, later, end, gap, level);
    }
}
