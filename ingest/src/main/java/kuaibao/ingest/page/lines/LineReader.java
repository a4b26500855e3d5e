package kuaibao.ingest.page.lines;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.script.Letters;

/** Cuts a page at its line ends (of any system) and trims each line; blank lines are only counted. */
public final class LineReader {

    private final char[] page;
    private final List<Piece> lines = new ArrayList<>();
    private int gap;

    private LineReader(char[] page) {
        this.page = page;
    }

    /** The lines with anything on them, without the white space around; each is a paragraph for now. */
    public static List<Piece> read(String folded) {
        LineReader reader = new LineReader(folded.toCharArray());
        reader.read();
        return reader.lines;
    }

    private void read() {
        int begin = 0;
        int signs = 0;
        for (int i = 0; i < page.length; i++) {
            char c = page[i];
            signs |= Signs.of(c);
            if (Letters.isLineEnd(c)) {
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
        lines.add(new Piece(SpanKind.PARAGRAPH, begin, end, gap, 0, signs, Opening.NONE));
        gap = 0;
    }
}
