package kuaibao.ingest.page.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the list of the page's reports that phone and web copies set above them: ◆导读◆ 一渠清水润千村 …… A02. */
public final class GuideReader {

    private static final Pattern LABEL = Pattern.compile(
            "[【\\[◆◇★■●#\\s]{0,4}(?:今日|本期|本版|要闻|新闻|精彩|版面)?(?:导读|要目|看点|目录|导航|提要|标题导读)[】\\]◆◇★■●\\s]{0,4}[::]?");
    private static final Pattern ITEM = Pattern.compile(
            "(?:…|\\.{2,}|·{1,}|—{2,}|\\s|/|\\(|>)\\s?[(>]?\\s?(?:[A-Z]?\\d{1,3}版?|第[\\d一二三四五六七八九十]{1,3}版|[A-Z]\\d{1,2})[)·]?$");

    /** A page's name is no longer. */
    private static final int LONGEST_PAGE = 12;

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 90;

    private GuideReader() {}

    static boolean isLabel(String line) {
        return line.length() < 16 && LABEL.matcher(line).matches();
    }

    /** Whether the line names a report and the page it stands on. */
    public static boolean isItem(String line) {
        return line.length() < LONGEST && endsInNumber(line) && endsInPage(line);
    }

    /** …… A02 · …… 3版 · (2版) · A02· */
    private static boolean endsInNumber(String line) {
        char last = line.charAt(line.length() - 1);
        boolean closed = last == ')' || last == '·';
        char number = closed && line.length() > 1 ? line.charAt(line.length() - 2) : last;
        return (number >= '0' && number <= '9') || number == '版';
    }

    /** Only the line's end is looked at: what stands before the page's name may be anything. */
    private static boolean endsInPage(String line) {
        int from = Math.max(SHORTEST_NAME, line.length() - LONGEST_PAGE);
        if (from >= line.length()) {
            return false;
        }
        Matcher item = ITEM.matcher(line).region(from, line.length());
        return item.find() && item.start() <= LONGEST_NAME;
    }
}
