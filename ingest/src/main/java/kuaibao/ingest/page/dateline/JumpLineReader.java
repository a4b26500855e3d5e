package kuaibao.ingest.page.dateline;

import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;

/** Knows lines that send the reader elsewhere: (下转第二版) · 紧转02版 · 详见A08版 · 更多内容详见3版 · 扫码看视频. */
public final class JumpLineReader {

    private static final String PAGE =
            "(?:第?\\s?[A-Za-z]?\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:\\s?[、,\\-—~至]\\s?[A-Za-z]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})){0,3}\\s?版|[A-Z]\\d{1,2}|第?\\d{1,3}页|次版|本版)";
    private static final Pattern JUMP = Pattern.compile(
            "[(\\[【▶►→>☞*]{0,3}\\s?(?:(?:下|紧|上|转|紧接|上紧)?(?:转|接)|[\\p{IsHan}、,:“”\\s]{0,22}?(?:详见|参见|见|刊|刊发于|载))\\s?(?:今日|本报|同日)?\\s?[::]?\\s?"
                    + PAGE + "\\s?(?:[·《][^()。]{0,20})?[)\\]】。→>]{0,2}");
    private static final Pattern SCAN =
            Pattern.compile("[(\\[【▶]?\\s?(?:更多[\\p{IsHan}]{0,8},?)?(?:请)?扫(?:码|一扫|描)[\\p{IsHan}“”\\s,]{1,18}[)\\]】]?");

    /** One of them is in every name of a page. */
    private static final Cues PAGES = Cues.ofCharacters("版页ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static final Cues CUES = Cues.ofCharacters("转接见刊载扫");
    private static final int LONGEST = 50;

    private JumpLineReader() {}

    /** Whether the whole text is such a line. */
    public static boolean matches(String printed) {
        if (printed.length() > LONGEST || !CUES.in(printed)) {
            return false;
        }
        String text = HalfWidth.of(printed).strip();
        return (PAGES.in(text) && JUMP.matcher(text).matches())
                || (text.indexOf('扫') >= 0 && SCAN.matcher(text).matches());
    }
}
