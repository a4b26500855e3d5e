package kuaibao.ingest.page.lines;

import java.util.Optional;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.script.VisibleText;

/**
 * A run of characters in one line of the page, of one kind, without the white space around it. A page's format may tell
 * some before the page is read: what its headings and captions are, and which lines are whole paragraphs.
 *
 * @param begin offset on the page
 * @param end offset on the page, exclusive
 * @param gap blank lines above it
 * @param level how many marks a marked heading has (# is 1), 0 if none; for a paragraph {@link #WHOLE} if it is told to be
 *     neither a heading nor a part of its neighbours
 * @param signs of the line, see {@link Signs}
 * @param opening how it opens, if it is body
 * @param signature who signs in it, if it is a byline that was read by itself
 */
public record Piece(
        SpanKind kind,
        int begin,
        int end,
        int gap,
        int level,
        int signs,
        Opening opening,
        Optional<Signature> signature) {

    /** The level of a paragraph that is not to be repaired across its ends. */
    public static final int WHOLE = 1;

    /** A line may be the whole page long. */
    private static final int WINDOW = 64;

    /** A piece that nobody is known to have signed. */
    Piece(SpanKind kind, int begin, int end, int gap, int level, int signs, Opening opening) {
        this(kind, begin, end, gap, level, signs, opening, Optional.empty());
    }

    /** A piece of which nothing more is known. */
    public Piece(SpanKind kind, int begin, int end) {
        this(kind, begin, end, 0, 0, Signs.ALL, Opening.NONE);
    }

    /** A line that the page's format tells. */
    public static Piece told(SpanKind kind, int begin, int end, int level) {
        return new Piece(kind, begin, end, 0, level, Signs.ALL, Opening.NONE);
    }

    /** A line that the page's format tells to be a paragraph of its own. */
    public static Piece whole(int begin, int end) {
        return told(SpanKind.PARAGRAPH, begin, end, WHOLE);
    }

    /** Whether it is told to be a paragraph of its own. */
    public boolean isWhole() {
        return kind == SpanKind.PARAGRAPH && level == WHOLE;
    }

    /** The same on a page that has so many characters more before it. */
    public Piece shifted(int by) {
        return new Piece(kind, begin + by, end + by, gap, level, signs, opening, signature);
    }

    /** The same characters in the text of what is visible. */
    public Piece in(VisibleText text) {
        return new Piece(kind, text.visible(begin), text.visible(end), gap, level, signs, opening, signature);
    }

    public String in(String page) {
        return page.substring(begin, end);
    }

    /** As much of its end as it takes to see how it ends. */
    public String tail(String page) {
        return page.substring(Math.max(begin, end - WINDOW), end);
    }

    /** As much of its head as it takes to see how it begins. */
    public String head(String page) {
        return head(page, WINDOW);
    }

    /** Its first characters, so many of them if it has as many. */
    public String head(String page, int length) {
        return page.substring(begin, Math.min(end, begin + length));
    }

    public int length() {
        return end - begin;
    }

    /** The same characters as another kind. */
    public Piece as(SpanKind other) {
        return kind == other ? this : new Piece(other, begin, end, gap, level, signs, opening);
    }

    /** The same characters as what they were found to be. */
    Piece as(LineKind found) {
        return new Piece(found.kind(), begin, end, gap, level, signs, opening, found.signature());
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
        boolean whole = first == begin && last == end && opening == Opening.NONE;
        return whole ? this : new Piece(kind, first, last, gap, level, signs, Opening.NONE);
    }
}
