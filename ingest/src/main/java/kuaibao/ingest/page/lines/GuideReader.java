package kuaibao.ingest.page.lines;

import java.util.regex.Pattern;
import kuaibao.ingest.page.script.HalfWidth;

/** Knows the list of the page's reports that phone and web copies set above them: ◆导读◆ 一渠清水润千村 …… A02. */
public final class GuideReader {

    private static final Pattern LABEL = Pattern.compile(
            "[【\\[◆◇★■●#\\s]{0,4}(?:今日|本期|本版|要闻|新闻|精彩|版面)?(?:导读|要目|看点|目录|导航|提要|标题导读)[】\\]◆◇★■●\\s]{0,4}[::]?");
    private static final Pattern ITEM = Pattern.compile(
            ".{2,60}?(?:…|\\.{2,}|·{1,}|—{2,}|\\s|/|\\(|>)\\s?[(>]?\\s?(?:[A-Z]?\\d{1,3}版?|第[\\d一二三四五六七八九十]{1,3}版|[A-Z]\\d{1,2})[)·]?");

    private static final int LONGEST = 90;

    private GuideReader() {}

    static boolean isLabel(String printed) {
        return printed.length() < 16 && LABEL.matcher(HalfWidth.of(printed)).matches();
    }

    /** Whether the line names a report and the page it stands on. */
    public static boolean isItem(String printed) {
        char last = printed.charAt(printed.length() - 1);
        boolean numbered = Character.isDigit(last) || last == '版' || last == ')' || last == '·';
        return numbered
                && printed.length() < LONGEST
                && ITEM.matcher(HalfWidth.of(printed)).matches();
    }
}
