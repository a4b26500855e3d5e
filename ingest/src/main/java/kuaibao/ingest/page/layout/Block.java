package kuaibao.ingest.page.layout;

import java.util.List;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;

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
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(page, piece.begin(), piece.end()));
        return text.toString();
    }

    Block shifted(int by) {
        return new Block(kind, pieces.stream().map(piece -> piece.shifted(by)).toList(), boundary, brokenOff);
    }

    /** How its text opens; a cut may go through the very dateline. */
    public Opening opening(String page) {
        return pieces.size() == 1 ? pieces.get(0).opening() : Opening.of(in(page));
    }

    public int begin() {
        return pieces.get(0).begin();
    }

    public int level() {
        return pieces.get(0).level();
    }

    public boolean is(SpanKind wanted) {
        return kind == wanted;
    }
}
