package kuaibao.ingest.page.lines;

/** A line of a table: cells parted by white space, half of them or more figures: 造船 48.6 26.3%. It is a paragraph by itself. */
public final class TableRow {
    private static final int LONGEST = 120;
    private static final int LONGEST_REST = 15;

    private final String printed;
    private int cells;
    private int figures;

    private TableRow(String printed) {
        this.printed = printed;
        int begin = 0;
        for (int at = 0; at <= printed.length(); at++) {
            if (at == printed.length() || isSpace(charAt(at))) {
                takeCell(begin, at);
                begin = at + 1;
            }
        }
    }

    /** Whether a piece of the page is one; a long piece is not even cut out of its page. */
    public static boolean is(String page, Piece piece) {
        return piece.length() <= LONGEST && is(piece.in(page));
    }

    /** Whether the line is a row of figures. */
    public static boolean is(String printed) {
        if (printed.length() > LONGEST) {
            return false;
        }
        TableRow row = new TableRow(printed);
        return row.cells > 1 && row.figures < row.cells && row.figures * 2 >= row.cells;
    }

    /** Whether the line names the columns of the row below it: 行业 产值 增长. */
    public static boolean isHeadOf(String printed, String below) {
        return printed.length() <= LONGEST && is(below) && new TableRow(printed).cells == new TableRow(below).cells;
    }

    private void takeCell(int begin, int end) {
        if (begin < end) {
            cells++;
            figures += isFigure(begin, end) ? 1 : 0;
        }
    }

    /** 48.6 · +26.3% · -1,200 */
    private boolean isFigure(int begin, int end) {
        char first = charAt(begin);
        int from = first == '+' || first == '-' ? begin + 1 : begin;
        int to = charAt(end - 1) == '%' ? end - 1 : end;
        if (from >= to || to - from > LONGEST_REST + 1 || !isDigit(charAt(from))) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            char c = charAt(at);
            if (!isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private char charAt(int at) {
        return printed.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
