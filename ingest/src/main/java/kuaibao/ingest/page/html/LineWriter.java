package kuaibao.ingest.page.html;

import kuaibao.ingest.page.layout.Piece;
import kuaibao.ingest.page.layout.SpanKind;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.source.TextPageWriter;

/**
 * Sets characters into lines as a browser does: white space is one space, at a line's ends none. Between Chinese characters
 * a line end of the source is no space either.
 */
final class LineWriter {

    private static final String WIDE = "“”‘’…—·";

    private final String source;
    private final TextPageWriter out;
    private LineStyle style = LineStyle.PLAIN;
    private int lineBegin = -1;
    private int spaceBegin = -1;
    private int spaceEnd = -1;
    private boolean spaceBreaks;
    private boolean ruled = true;

    LineWriter(String source, TextPageWriter out) {
        this.source = source;
        this.out = out;
    }

    /** What the lines from here on are; the line before is ended first. */
    void style(LineStyle next) {
        style = next;
    }

    /** Takes a character that this stretch of the source stands for. */
    void take(char c, int begin, int end) {
        if (c == '\n' && style.preformatted()) {
            endLine();
        } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            space(begin, end, c == '\n' || c == '\r');
        } else {
            open(c);
            write(c, begin, end);
        }
    }

    /** Takes words that the source does not have. */
    void insert(String words) {
        open(words.charAt(0));
        out.insert(words);
    }

    /** Keeps two cells of a row apart. */
    void gap(int at) {
        space(at, at, false);
    }

    void endLine() {
        if (lineBegin >= 0) {
            tell();
            out.endLine();
        }
        lineBegin = -1;
        spaceBegin = -1;
    }

    void endParagraph() {
        endLine();
        out.endParagraph();
    }

    /** A line of dashes, of which several in a row are one. */
    void rule() {
        endParagraph();
        if (!ruled) {
            out.insert("-----");
            out.endParagraph();
        }
        ruled = true;
    }

    private void space(int begin, int end, boolean breaks) {
        if (lineBegin < 0) {
            return;
        }
        if (spaceBegin < 0) {
            spaceBegin = begin;
            spaceEnd = end;
            spaceBreaks = false;
        }
        spaceEnd = Math.max(spaceEnd, end);
        spaceBreaks |= breaks;
    }

    private void open(char c) {
        if (lineBegin < 0) {
            lineBegin = out.length();
            ruled = false;
        } else if (spaceBegin >= 0 && !(spaceBreaks && isWide(out.last()) && isWide(c))) {
            writeSpace();
        }
        spaceBegin = -1;
    }

    private void writeSpace() {
        if (spaceEnd > spaceBegin) {
            out.replace(spaceBegin, spaceEnd, " ");
        } else {
            out.insert(" ");
        }
    }

    private void write(char c, int begin, int end) {
        if (begin >= end) {
            out.insert(String.valueOf(c));
        } else if (end == begin + 1 && source.charAt(begin) == c) {
            out.copy(begin, end);
        } else {
            out.replace(begin, end, String.valueOf(c));
        }
    }

    private void tell() {
        int end = out.length();
        if (style.rank() > 0) {
            out.tell(Piece.told(SpanKind.HEADING, lineBegin, end, style.rank()));
        } else if (style.caption()) {
            out.tell(Piece.told(SpanKind.CAPTION, lineBegin, end, 0));
        } else if (style.whole() || out.at(lineBegin) == '#') {
            out.tell(Piece.whole(lineBegin, end));
        }
    }

    private static boolean isWide(char c) {
        return Letters.isHan(c)
                || (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF00' && c <= '\uFFEF')
                || WIDE.indexOf(c) >= 0;
    }
}
