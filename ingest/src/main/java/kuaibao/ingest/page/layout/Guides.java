package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.page.lines.GuideReader;
import kuaibao.ingest.page.lines.HeadingShape;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import org.jspecify.annotations.Nullable;

/** Takes out the list of the page's headlines that web copies set above the reports: all that follows 导读 and looks like an item of it. */
final class Guides {

    private final String page;
    private final List<Piece> pieces;
    private @Nullable Map<String, Integer> last;

    private Guides(String page, List<Piece> pieces) {
        this.page = page;
        this.pieces = new ArrayList<>(pieces);
    }

    /** Before headings are told from body. */
    static List<Piece> without(String page, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.kind() == SpanKind.GUIDE) {
                Guides guides = new Guides(page, pieces);
                guides.mark();
                return guides.pieces;
            }
        }
        return pieces;
    }

    private void mark() {
        boolean inGuide = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == SpanKind.GUIDE) {
                inGuide = true;
            } else if (inGuide && piece.kind() != SpanKind.MARK) {
                inGuide = GuideReader.isItem(piece.in(page)) || isHeadlineBelow(i);
                pieces.set(i, inGuide ? piece.as(SpanKind.GUIDE) : piece);
            }
        }
    }

    private boolean isHeadlineBelow(int at) {
        Piece piece = pieces.get(at);
        return HeadingShape.fits(page, piece) && last().getOrDefault(Wording.of(page, piece), at) > at;
    }

    /** Where each line that may be a headline stands last; collected when first asked for, since most guides number their items. */
    private Map<String, Integer> last() {
        if (last == null) {
            last = new HashMap<>();
            for (int i = 0; i < pieces.size(); i++) {
                if (mayBeHeadline(pieces.get(i))) {
                    last.put(Wording.of(page, pieces.get(i)), i);
                }
            }
        }
        return last;
    }

    /** What ends with a full stop is none: nothing with a full stop has a heading's shape. */
    private boolean mayBeHeadline(Piece piece) {
        return piece.length() <= Wording.LONGEST && page.charAt(piece.end() - 1) != '。';
    }
}
