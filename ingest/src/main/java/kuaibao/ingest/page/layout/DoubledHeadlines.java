package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;

/** Of headings printed several times before their article's body begins, as on web copies, one stays. */
final class DoubledHeadlines {

    private final List<Piece> pieces;
    private final String[] wordings;
    private final int[] run;
    private final Map<String, Integer> last = new HashMap<>();

    private DoubledHeadlines(String page, List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
        this.wordings = new String[pieces.size()];
        this.run = runs(pieces);
        for (int i = 0; i < wordings.length; i++) {
            boolean heading = pieces.get(i).kind() == SpanKind.HEADING;
            wordings[i] = heading ? Wording.of(page, pieces.get(i)) : "";
            if (heading) {
                last.put(wordings[i], i);
            }
        }
    }

    /** When headings are known. */
    static List<Piece> without(String page, List<Piece> pieces) {
        DoubledHeadlines doubled = new DoubledHeadlines(page, pieces);
        doubled.mark();
        return doubled.pieces;
    }

    private void mark() {
        int previous = -1;
        for (int i = 0; i < wordings.length; i++) {
            if (!isHeading(i)) {
                continue;
            }
            if (previous >= 0 && run[previous] == run[i] && wordings[previous].equals(wordings[i])) {
                pieces.set(i, pieces.get(i).as(SpanKind.DOUBLED_HEADLINE));
            } else if (repeatedLater(i, last.getOrDefault(wordings[i], i))) {
                pieces.set(i, pieces.get(i).as(SpanKind.GUIDE));
            } else {
                previous = i;
            }
        }
    }

    private boolean repeatedLater(int at, int lastOfIt) {
        for (int i = at + 1; i < lastOfIt && run[i] == run[at]; i++) {
            if (isHeading(i) && !wordings[i].equals(wordings[at])) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(int at) {
        return pieces.get(at).kind() == SpanKind.HEADING;
    }

    /** Numbers the runs of headings that no body parts. */
    private static int[] runs(List<Piece> pieces) {
        int[] run = new int[pieces.size()];
        int current = 0;
        for (int i = 0; i < run.length; i++) {
            current += pieces.get(i).kind() == SpanKind.PARAGRAPH ? 1 : 0;
            run[i] = current;
        }
        return run;
    }
}
