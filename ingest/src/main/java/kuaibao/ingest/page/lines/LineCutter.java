package kuaibao.ingest.page.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.dateline.JumpLineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Words;

/**
 * Cuts off what is glued to a line: marks before a heading, a byline before the marker, bylines, credits and
 * cross-references behind the last sentence.
 */
public final class LineCutter {

    private static final Pattern MARK = Pattern.compile("(#{1,6}+\\s*+|[●■◆★▇]\\s*+(?=\\S))");
    private static final String MARKS = "#●■◆★▇";
    private static final Pattern SIGNED_FIRST = Pattern.compile(
            "([□■◎○●▲△◆★※][^。]{2,50}?|(?:[^。\\s]{0,14}(?:记者|通讯员))[^。]{2,40}?)\\s{1,6}(?=本[\\p{IsHan}\\d]{0,14}(?:讯|电))");
    private static final Cues SIGNED = Cues.of("记者", "通讯员", "报道");
    private static final Cues DATELINES = Cues.ofCharacters("讯电");
    private static final int TAIL = 120;
    private static final int LONGEST_REST = 14;
    private static final int LONGEST_HALF = 40;

    private final String page;
    private final List<Piece> pieces = new ArrayList<>();

    private LineCutter(String page) {
        this.page = page;
    }

    /**
     * The pieces of all lines, in page order. What may yet be a heading or a caption is still a paragraph.
     *
     * @param folded the page in half width
     */
    public static List<Piece> cut(String folded, List<Piece> lines) {
        LineCutter cutter = new LineCutter(folded);
        lines.forEach(cutter::cut);
        cutter.completeHead();
        cutter.completeBylines();
        return cutter.pieces;
    }

    /** The pieces of lines that are all told: paragraphs lose their small print, the others are what they are. */
    public static List<Piece> cutTold(String page, List<Piece> lines) {
        LineCutter cutter = new LineCutter(page);
        for (Piece line : lines) {
            if (line.kind() == SpanKind.PARAGRAPH) {
                cutter.cutParagraph(line, line.in(page));
            } else {
                cutter.pieces.add(line);
            }
        }
        return cutter.pieces;
    }

    private void cut(Piece line) {
        String text = line.in(page);
        if (line.kind() != SpanKind.PARAGRAPH) {
            cutNamed(line, text);
            return;
        }
        boolean isLong = text.length() > TAIL * 4;
        LineKind found = isLong ? LineKind.PLAIN : LineKind.of(text, line.signs());
        if (found.kind() == SpanKind.PARAGRAPH && (isLong || line.isWhole())) {
            cutBody(line, text);
        } else if (found.kind() == SpanKind.PARAGRAPH && pieces.isEmpty() && MastheadReader.isNameAtHead(text)) {
            pieces.add(line.as(SpanKind.MASTHEAD));
        } else if (found.kind() == SpanKind.PARAGRAPH) {
            cutMarked(line, text);
        } else {
            cutKnown(line, text, found);
        }
    }

    /** A heading or caption by its format may be small print or a part of the page's head by its words. */
    private void cutNamed(Piece line, String text) {
        LineKind inner = text.length() > TAIL ? LineKind.PLAIN : LineKind.of(text, line.signs());
        pieces.add(inner.isSmallPrint() || inner.kind() == SpanKind.MASTHEAD ? line.as(inner) : line);
    }

    /** Nothing but small print is taken out of what its sender says is a paragraph. */
    private void cutParagraph(Piece line, String text) {
        LineKind found = text.length() > TAIL ? LineKind.PLAIN : LineKind.of(text, line.signs());
        if (found.isSmallPrint()) {
            cutKnown(line, text, found);
        } else {
            cutBody(line, text);
        }
    }

    private void cutKnown(Piece line, String text, LineKind found) {
        int code = found.kind() == SpanKind.BYLINE ? LineKind.codeBegin(text) : text.length();
        pieces.add(line.part(line.begin(), line.begin() + code).as(found));
        if (code < text.length()) {
            pieces.add(new Piece(SpanKind.COLUMN_CODE, line.begin() + code, line.end()));
        }
    }

    private void cutMarked(Piece line, String text) {
        if (MARKS.indexOf(text.charAt(0)) < 0) {
            cutBody(line, text);
            return;
        }
        Matcher mark = MARK.matcher(text);
        if (!mark.lookingAt() || mark.end() == text.length() || isBullet(text, mark)) {
            cutBody(line, text);
            return;
        }
        int begin = line.begin() + mark.end();
        int level = text.charAt(0) == '#' ? hashes(text) : 1;
        pieces.add(line.part(line.begin(), begin).as(SpanKind.MARK));
        Piece heading = new Piece(SpanKind.HEADING, begin, line.end(), 0, level, line.signs(), Opening.NONE);
        LineKind inner = LineKind.of(heading.in(page), line.signs());
        pieces.add(inner.isSmallPrint() ? heading.as(inner) : heading);
    }

    /** ● before a whole sentence is a list's bullet, not a heading's mark. */
    private static boolean isBullet(String text, Matcher mark) {
        return text.charAt(0) != '#'
                && (text.indexOf('。') >= 0
                        || DatelineReader.opens(text)
                        || DatelineReader.opens(text.substring(mark.end())));
    }

    private static int hashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '#') {
            count++;
        }
        return count;
    }

    private void cutBody(Piece line, String text) {
        if (GuideReader.isItem(text)) {
            pieces.add(body(line));
            return;
        }
        int begin = head(line, text);
        TailReader tails = new TailReader(page, begin, line);
        if (tails.bodyEnd() > begin) {
            pieces.add(body(line.part(begin, tails.bodyEnd())));
        }
        pieces.addAll(tails.pieces());
    }

    private Piece body(Piece piece) {
        boolean may = Signs.DATELINE.in(piece.signs()) || Opening.mayBegin(page.charAt(piece.begin()));
        return may ? piece.opening(Opening.of(piece.head(page, Opening.WINDOW))) : piece;
    }

    /** Cuts off what stands before the text: a byline before the marker, (上接第一版). */
    private int head(Piece line, String text) {
        boolean may = Signs.BYLINE.in(line.signs())
                && Signs.DATELINE.in(line.signs())
                && SIGNED.in(text, 0, 80)
                && DATELINES.in(text, 0, TAIL);
        if (may) {
            Matcher signed = SIGNED_FIRST.matcher(Words.head(text, TAIL));
            if (signed.lookingAt() && BylineReader.read(signed.group(1)).isPresent()) {
                pieces.add(line.part(line.begin(), line.begin() + signed.end(1)).as(SpanKind.BYLINE));
                return line.begin() + signed.end();
            }
        }
        int close = text.startsWith("(") ? Words.head(text, TAIL).indexOf(')') : -1;
        if (close > 0 && JumpLineReader.matches(text.substring(0, close + 1))) {
            pieces.add(line.part(line.begin(), line.begin() + close + 1).as(SpanKind.CROSS_REFERENCE));
            return skipBlank(line.begin() + close + 1, line.end());
        }
        return line.begin();
    }

    /** A paper that is no 报 by its name is known by the day of issue below: 青江之窗 | 2019年5月6日 星期一. */
    private void completeHead() {
        boolean may = pieces.size() > 1
                && pieces.get(0).kind() == SpanKind.PARAGRAPH
                && pieces.get(1).kind() == SpanKind.MASTHEAD;
        if (may
                && MastheadReader.isNameAbove(
                        pieces.get(0).in(page), pieces.get(1).in(page))) {
            pieces.set(0, pieces.get(0).as(SpanKind.MASTHEAD));
        }
    }

    /** A byline that the line's end cuts goes on in the next line: 通讯员 水 | 云 文/图 · (记者 水云 | 实习生 左岸). */
    private void completeBylines() {
        for (int i = 1; i < pieces.size(); i++) {
            Piece above = pieces.get(i - 1);
            Piece piece = pieces.get(i);
            if (piece.kind() != SpanKind.PARAGRAPH || piece.length() > LONGEST_REST) {
                continue;
            }
            if (above.kind() == SpanKind.BYLINE) {
                completeByline(i);
            } else if (above.kind() == SpanKind.PARAGRAPH && above.length() <= LONGEST_HALF) {
                completeBracket(i);
            }
        }
    }

    private void completeByline(int at) {
        if (BylineReader.goesOn(pieces.get(at - 1).in(page), pieces.get(at).in(page))
                .isPresent()) {
            pieces.set(at, pieces.get(at).as(SpanKind.BYLINE));
        }
    }

    /** The first half has the whole signature. */
    private void completeBracket(int at) {
        String first = pieces.get(at - 1).in(page);
        String second = pieces.get(at).in(page);
        boolean torn = first.startsWith("(") && first.indexOf(')') < 0 && second.endsWith(")");
        Optional<Signature> whole = torn ? BylineReader.read(first + " " + second) : Optional.empty();
        if (whole.isPresent()) {
            pieces.set(at - 1, pieces.get(at - 1).as(LineKind.signed(whole)));
            pieces.set(at, pieces.get(at).as(LineKind.signed(Optional.of(Signature.NONE))));
        }
    }

    private int skipBlank(int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(page.charAt(i))) {
            i++;
        }
        return i;
    }
}
