package kuaibao.ingest.page.lines;

import java.util.regex.Pattern;

/** Knows the list of the page's reports that phone and web copies set above them: ◆导读◆ 一渠清水润千村 …… A02. */
public final class GuideReader {

    private static final Pattern LABEL = Pattern.compile(
            "[【\\[◆◇★■●#\\s]{0,4}(?:今日|本期|本版|要闻|新闻|精彩|版面)?(?:导读|要目|看点|目录|导航|提要|标题导读)[】\\]◆◇★■●\\s]{0,4}[::]?");
    /** A page's name is no longer. */
    private static final int LONGEST_PAGE = 12;

    private static final String LEADS = "…·/(>";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int MOST_FIGURES = 3;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 90;

    private GuideReader() {}

    static boolean isLabel(String line) {
        return line.length() < 16 && LABEL.matcher(line).matches();
    }

    /** Whether the line names a report and the page it stands on. */
    public static boolean isItem(String line) {
        return line.length() < LONGEST && endsInPage(line);
    }

    /** …… A02 · …… 3版 · (第二版) · A02·, read from the end: what stands before the page's name may be anything. */
    private static boolean endsInPage(String line) {
        char last = line.charAt(line.length() - 1);
        int end = last == ')' || last == '·' ? line.length() - 1 : line.length();
        boolean named = end > 0 && line.charAt(end - 1) == '版';
        int begin = pageBegin(line, named ? end - 1 : end, named);
        int lead = begin - 1;
        return begin >= 0
                && lead >= Math.max(SHORTEST_NAME, line.length() - LONGEST_PAGE)
                && lead <= LONGEST_NAME
                && leads(line, lead);
    }

    /** Where the page's name begins that ends there: A02 or, where 版 follows, 第二; -1 if none does. */
    private static int pageBegin(String line, int end, boolean named) {
        int begin = end;
        while (begin > 0 && end - begin < MOST_FIGURES && isFigure(line.charAt(begin - 1), named)) {
            begin--;
        }
        char before = begin > 0 ? line.charAt(begin - 1) : ' ';
        if (begin == end || (named && before == '第')) {
            return begin == end ? -1 : begin - 1;
        }
        return before >= 'A' && before <= 'Z' ? begin - 1 : begin;
    }

    private static boolean isFigure(char c, boolean named) {
        return (c >= '0' && c <= '9') || (named && NUMERALS.indexOf(c) >= 0);
    }

    /** What parts the page's name from the report's: …… · ...... · —— · a space, a bracket. */
    private static boolean leads(String line, int at) {
        char c = line.charAt(at);
        boolean pair = c == '.' || c == '—';
        return pair ? line.charAt(at - 1) == c : c == ' ' || (c >= '\t' && c <= '\r') || LEADS.indexOf(c) >= 0;
    }
}
