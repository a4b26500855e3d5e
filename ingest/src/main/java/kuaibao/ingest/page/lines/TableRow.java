package kuaibao.ingest.page.lines;

import java.util.regex.Pattern;
import kuaibao.ingest.page.script.HalfWidth;

/** A line of a table: cells parted by white space, half of them or more figures: 造船 48.6 26.3%. It is a paragraph by itself. */
public final class TableRow {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FIGURE = Pattern.compile("[+\\-]?\\d[\\d.,]{0,15}+%?");
    private static final int LONGEST = 120;

    private TableRow() {}

    /** Whether the line is a row of figures. */
    public static boolean is(String printed) {
        if (printed.length() > LONGEST || !hasDigit(printed)) {
            return false;
        }
        String[] cells = cells(printed);
        int figures = 0;
        for (String cell : cells) {
            figures += FIGURE.matcher(cell).matches() ? 1 : 0;
        }
        return cells.length > 1 && figures < cells.length && figures * 2 >= cells.length;
    }

    /** Whether the line names the columns of the row below it: 行业 产值 增长. */
    public static boolean isHeadOf(String printed, String below) {
        return printed.length() <= LONGEST && is(below) && cells(printed).length == cells(below).length;
    }

    private static String[] cells(String printed) {
        return SPACE.split(HalfWidth.of(printed).strip(), -1);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19'));
    }
}
