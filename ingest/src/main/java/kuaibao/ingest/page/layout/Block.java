package kuaibao.ingest.page.layout;

import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.Words;

/**
 * A heading line, a whole paragraph, a byline line, a caption … of the page.
 *
 * @param pieces the runs of the page it is made of, in order; what lies between them was taken out
 * @param boundary whether a section label or a rule stands right above it
 * @param brokenOff whether the page lacks its end
 */
public record Block(SpanKind kind, List<Piece> pieces, boolean boundary, boolean brokenOff) {
    public Block {
        pieces = List.copyOf(pieces);
    }

    public String in(String page) {
        if (pieces.size() == 1) {
            return pieces.get(0).in(page);
        }
        StringBuilder text = new StringBuilder(end() - begin());
        for (Piece piece : pieces) {
            text.append(page, piece.begin(), piece.end());
        }
        return text.toString();
    }

    /** Its first characters, so many of them if it has as many. */
    public String head(String page, int length) {
        Piece first = pieces.get(0);
        boolean enough = pieces.size() == 1 || first.length() >= length;
        return enough ? first.head(page, length) : Words.head(in(page), length);
    }

    Block shifted(int by) {
        return new Block(kind, pieces.stream().map(piece -> piece.shifted(by)).toList(), boundary, brokenOff);
    }

    /** How its text opens; a cut may go through the very dateline. */
    public Opening opening(String page) {
        boolean whole = pieces.size() == 1 || pieces.get(0).length() >= Opening.LONGEST;
        return whole ? pieces.get(0).opening() : Opening.of(head(page, Opening.WINDOW));
    }

    /** Who signs in it, if it is a byline. */
    public Optional<Signature> signature(String page) {
        Optional<Signature> known = pieces.size() == 1 ? pieces.get(0).signature() : Optional.empty();
        return known.isPresent() ? known : BylineReader.read(in(page));
    }

    public int begin() {
        return pieces.get(0).begin();
    }

    public int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    public int level() {
        return pieces.get(0).level();
    }

    public boolean is(SpanKind wanted) {
        return kind == wanted;
    }
}
