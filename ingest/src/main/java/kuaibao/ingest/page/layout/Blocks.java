package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.lines.HeadingShape;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.Signs;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.lines.TableRow;
import kuaibao.ingest.page.script.Letters;

/**
 * Joins the pieces of a page to blocks: torn paragraphs become whole, characters printed twice and readings in brackets are
 * taken out, and every piece taken out is kept as such.
 */
final class Blocks {

    private static final Pattern DIGIT = Pattern.compile("[\\d①-⑳]{1,2}[.、]?");

    private final String page;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Piece> removed = new ArrayList<>();
    private final List<Piece> paragraph = new ArrayList<>();
    private int slot = -1;
    private boolean paragraphBoundary;
    private boolean boundary;
    private boolean acrossHeading;

    private Blocks(String page) {
        this.page = page;
    }

    static PageLayout join(String page, List<Piece> pieces) {
        Blocks blocks = new Blocks(page);
        pieces.forEach(blocks::take);
        blocks.closeParagraph(false);
        return new PageLayout(blocks.blocks, blocks.removed);
    }

    /** Whether this piece parts articles: a rule or a section's name, not a number alone. */
    static boolean isBoundary(String page, Piece piece) {
        return piece.kind() == SpanKind.RULE
                || (piece.kind() == SpanKind.SECTION_LABEL
                        && !DIGIT.matcher(piece.in(page)).matches()
                        && !Summaries.isLabel(piece.in(page)));
    }

    private void take(Piece piece) {
        if (piece.kind().isFurniture()) {
            removed.add(piece);
            boundary |= isBoundary(page, piece);
            return;
        }
        switch (piece.kind()) {
            case PARAGRAPH -> takeText(piece);
            case HEADING -> takeHeading(piece);
            case BYLINE, CREDIT -> takeSmallPrint(piece);
            case CROSS_REFERENCE, CAPTION -> add(piece);
            case MASTHEAD,
                    GUIDE,
                    SECTION_LABEL,
                    RULE,
                    MARK,
                    COLUMN_CODE,
                    WHITE_SPACE,
                    COLUMN_BREAK,
                    PHOTO_GAP,
                    DOUBLED_CHARACTERS,
                    PINYIN,
                    DOUBLED_HEADLINE,
                    DOUBLED_LEAD,
                    CONTROL_CHARACTERS -> throw new IllegalStateException("furniture in the flow: " + piece);
        }
        boundary = false;
    }

    private void takeHeading(Piece piece) {
        acrossHeading |= slot >= 0;
        add(piece);
    }

    private void takeSmallPrint(Piece piece) {
        if (slot >= 0 && !(isTorn() && isPhotoLine(piece))) {
            closeParagraph(false);
        }
        add(piece);
    }

    private boolean isPhotoLine(Piece piece) {
        return piece.kind() == SpanKind.BYLINE
                && piece.signature()
                        .or(() -> BylineReader.read(piece.in(page)))
                        .filter(Signature::photo)
                        .isPresent();
    }

    private boolean isTorn() {
        return new Cut(last().tail(page), " ").isOpen();
    }

    private Piece last() {
        return paragraph.get(paragraph.size() - 1);
    }

    private void takeText(Piece piece) {
        if (slot < 0) {
            open(piece);
            return;
        }
        Cut cut = Cut.between(page, last(), piece);
        boolean opens = piece.opening() == Opening.MARKER;
        if (!cut.isOpen() || isApart(last()) || isApart(piece)) {
            closeParagraph(false);
            open(piece);
        } else if (boundary || opens || (acrossHeading && piece.opening() != Opening.NONE)) {
            closeParagraph((boundary || opens) && !HeadingShape.fits(page, last()));
            open(piece);
        } else {
            goOn(piece, cut.overlap());
        }
    }

    private boolean isApart(Piece piece) {
        return piece.isWhole() || (Signs.FIGURE.in(piece.signs()) && TableRow.is(page, piece));
    }

    private void goOn(Piece piece, int overlap) {
        if (overlap > 0) {
            removed.add(new Piece(SpanKind.DOUBLED_CHARACTERS, piece.begin(), piece.begin() + overlap));
        }
        paragraph.add(piece.from(piece.begin() + overlap));
    }

    private void open(Piece piece) {
        slot = blocks.size();
        blocks.add(new Block(SpanKind.PARAGRAPH, List.of(piece), boundary, false));
        paragraphBoundary = boundary;
        paragraph.clear();
        paragraph.add(piece);
        acrossHeading = false;
    }

    private void closeParagraph(boolean brokenOff) {
        if (slot >= 0 && (brokenOff || !isPlain())) {
            List<Piece> clean = new ArrayList<>();
            paragraph.forEach(piece -> PinyinCleaner.clean(page, piece, clean, removed));
            blocks.set(slot, new Block(SpanKind.PARAGRAPH, latinSpaced(clean), paragraphBoundary, brokenOff));
        }
        slot = -1;
        acrossHeading = false;
    }

    /** Most paragraphs are one piece with no reading in it, and such a block stays as it was opened. */
    private boolean isPlain() {
        return paragraph.size() == 1 && !PinyinCleaner.mayClean(last());
    }

    /** Between Latin words the page's own white space at a cut stays, one character of it: nothing else parts the words. */
    private List<Piece> latinSpaced(List<Piece> clean) {
        List<Piece> spaced = new ArrayList<>();
        for (Piece piece : clean) {
            Piece before = spaced.isEmpty() ? null : spaced.get(spaced.size() - 1);
            if (before != null && isLatinGap(before.end(), piece.begin())) {
                keepSpace(before, piece.begin(), spaced);
            }
            spaced.add(piece);
        }
        return spaced;
    }

    private void keepSpace(Piece before, int end, List<Piece> spaced) {
        int at = before.end();
        while (at < end && Letters.isInvisible(page.charAt(at))) {
            at++;
        }
        if (at == before.end()) {
            spaced.set(spaced.size() - 1, before.part(before.begin(), at + 1));
        } else if (at < end) {
            spaced.add(new Piece(before.kind(), at, at + 1));
        }
    }

    private boolean isLatinGap(int end, int begin) {
        return begin > end
                && Character.isWhitespace(page.charAt(end))
                && page.substring(end, begin).isBlank()
                && Letters.isLatin(page.charAt(begin))
                && !Letters.isHan(page.charAt(end - 1))
                && end > 1
                && !Letters.isHan(page.charAt(end - 2));
    }

    private void add(Piece piece) {
        if (!PinyinCleaner.mayClean(piece)) {
            blocks.add(new Block(piece.kind(), List.of(piece), boundary, false));
            return;
        }
        List<Piece> clean = new ArrayList<>();
        PinyinCleaner.clean(page, piece, clean, removed);
        blocks.add(new Block(piece.kind(), clean.isEmpty() ? List.of(piece) : clean, boundary, false));
    }
}
