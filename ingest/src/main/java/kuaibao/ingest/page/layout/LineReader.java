package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.script.Letters;

/** Cuts a page at its line ends (of any system) and trims each line; blank lines are only counted. */
final class LineReader {

    private final String page;
    private final List<Piece> told;
    private final List<Piece> lines = new ArrayList<>();
    private int next;
    private int gap;

    private LineReader(String page, List<Piece> told) {
        this.page = page;
        this.told = told;
    }

    /** The lines, those that are told with the kind that they are told to be. */
    static List<Piece> read(String page, List<Piece> told) {
        LineReader reader = new LineReader(page, told);
        int begin = 0;
        for (int i = 0; i < page.length(); i++) {
            if (isLineEnd(page.charAt(i))) {
                reader.take(begin, i);
                boolean pair = page.charAt(i) == '\r' && i + 1 < page.length() && page.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                begin = i + 1;
            }
        }
        reader.take(begin, page.length());
        return reader.lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void take(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Letters.isBlank(page.charAt(begin))) {
            begin++;
        }
        while (end > begin && Letters.isBlank(page.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            gap++;
            return;
        }
        lines.add(line(begin, end));
        gap = 0;
    }

    private Piece line(int begin, int end) {
        while (next < told.size() && told.get(next).end() <= begin) {
            next++;
        }
        if (next < told.size() && told.get(next).begin() < end) {
            return new Piece(
                    told.get(next).kind(), begin, end, gap, told.get(next).level());
        }
        return new Piece(SpanKind.PARAGRAPH, begin, end, gap, 0);
    }
}
