package kuaibao.ingest.page.evidence;

import java.util.List;
import kuaibao.ingest.page.script.Words;

/** Whether a page's reports are of December: then the year that they draw the sum of still runs. */
final class ReportMonth {

    private static final int HEAD = 60;

    private ReportMonth() {}

    static boolean isDecember(List<List<String>> articles) {
        return articles.stream().flatMap(List::stream).anyMatch(ReportMonth::tellsDecember);
    }

    /** 本报讯 12月26日; neither 2018年12月26日 nor 去年12月. */
    private static boolean tellsDecember(String text) {
        String head = Words.head(text, HEAD);
        int at = head.indexOf("12月");
        int sign = at < 0 ? head.indexOf("十二月") : at;
        boolean yearless =
                sign == 0 || (sign > 0 && head.charAt(sign - 1) != '年' && !Character.isDigit(head.charAt(sign - 1)));
        int day = sign + (at < 0 ? 3 : 2) + 1;
        return yearless && day <= head.length() && isDay(head, head.indexOf('月', sign) + 1);
    }

    private static boolean isDay(String head, int at) {
        int end = DateTail.numberEnd(head, at);
        return end > at && head.startsWith("日", end);
    }
}
