package kuaibao.ingest.page.lines;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.script.Letters;

/** Cuts a page at its line ends (of any system) and trims each line; blank lines are only counted. */
public final class LineReader {

    private final char[] page;
    private final List<Piece> told;
    private final List<Piece> lines = new ArrayList<>();
    private int next;
    private int gap;

    private LineReader(char[] page, List<Piece> told) {
        this.page = page;
        this.told = told;
    }

    /**
     * The lines with anything on them, without the white space around; each is a paragraph for now, but those that are
     * told are of the kind that they are told to be.
     */
    public static List<Piece> read(String folded, List<Piece> told) {
        LineReader reader = new LineReader(folded.toCharArray(), told);
        reader.read();
        return reader.lines;
    }

    private void read() {
        int begin = 0;
        int signs = 0;
        for (int i = 0; i < page.length; i++) {
            char c = page[i];
            int found = Signs.of(c);
            signs |= found;
            if (Signs.LINE_END.in(found) && Letters.isLineEnd(c)) {
                take(begin, i, signs);
                boolean pair = c == '\r' && i + 1 < page.length && page[i + 1] == '\n';
                i += pair ? 1 : 0;
                begin = i + 1;
                signs = 0;
            }
        }
        take(begin, page.length, signs);
    }

    private void take(int from, int to, int signs) {
        int begin = from;
        int end = to;
        while (begin < end && Letters.isBlank(page[begin])) {
            begin++;
        }
        while (end > begin && Letters.isBlank(page[end - 1])) {
            end--;
        }
        if (begin == end) {
            gap++;
            return;
        }
        lines.add(line(begin, end, signs));
        gap = 0;
    }

    private Piece line(int begin, int end, int signs) {
        while (next < told.size() && told.get(next).end() <= begin) {
            next++;
        }
        boolean isTold = next < told.size() && told.get(next).begin() < end;
        SpanKind kind = isTold ? told.get(next).kind() : SpanKind.PARAGRAPH;
        int level = isTold ? told.get(next).level() : 0;
        return new Piece(kind, begin, end, gap, level, signs, Opening.NONE);
    }
}
