package kuaibao.ingest.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows between pipes, of which the second is a row of dashes; pipes anywhere else are text. */
final class Table {

    private static final Pattern RULE =
            Pattern.compile("\\|?\\s{0,9}:?-{1,99}:?(?:\\s{0,9}\\|\\s{0,9}:?-{1,99}:?){0,99}\\s{0,9}\\|?");
    private static final int LONGEST_RULE = 2000;

    private Table() {}

    /** Whether a table begins here. */
    static boolean begins(List<Line> page, int at) {
        return isRow(page.get(at)) && at + 1 < page.size() && isRule(page.get(at + 1));
    }

    static boolean isRow(Line line) {
        return !line.isBlank()
                && line.source().substring(line.begin(), line.end()).indexOf('|') >= 0;
    }

    static boolean isRule(Line line) {
        return line.length() <= LONGEST_RULE
                && isRow(line)
                && RULE.matcher(line.text()).matches();
    }

    /** The cells of a row that are not empty. */
    static List<Line> cells(Line row) {
        List<Line> cells = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= row.length(); at++) {
            if (at == row.length() || (row.at(at) == '|' && (at == 0 || row.at(at - 1) != '\\'))) {
                Line cell = row.to(at).from(Math.min(begin, at));
                if (!cell.isBlank()) {
                    cells.add(cell);
                }
                begin = at + 1;
            }
        }
        return cells;
    }
}
