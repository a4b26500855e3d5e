package kuaibao.enrich.metric;

/**
 * Tells by two characters where a time may begin, so that no pattern is tried elsewhere: 今 and 年 in {@code 今年}, but not 一
 * and 个 in {@code 一个}.
 */
final class TimeOpening {
    private static final int LONGEST_NUMBER = 4;
    private static final String BEHIND_NUMBER = "年届月日-—~至到";
    private static final String FIRST = "今去前明上本当刚过一二三四下全年国春五中端清元";

    private TimeOpening() {}

    /** False where no time begins for sure. */
    static boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        if (isDigit(first)) {
            return mayBeginWithNumber(text, at);
        }
        char second = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (first) {
            case '自', '到', '至' -> isDigit(second) || FIRST.indexOf(second) >= 0;
            case '一', '二', '三', '四' -> "季年〇零○一二三四五六七八九十两".indexOf(second) >= 0 || isDigit(second);
            case '前' -> "年一二三四五六七八九十".indexOf(second) >= 0 || isDigit(second);
            case '近' -> "年一二三四五六七八九十几".indexOf(second) >= 0 || isDigit(second);
            case '今', '昨' -> "年天日晚".indexOf(second) >= 0;
            case '本' -> "年届次".indexOf(second) >= 0;
            case '当' -> "年天日".indexOf(second) >= 0;
            case '上', '下' -> "年半".indexOf(second) >= 0;
            case '年' -> "初底末内".indexOf(second) >= 0;
            case '去', '明', '全' -> second == '年';
            case '国' -> second == '庆';
            case '春' -> second == '节';
            case '中' -> second == '秋';
            case '端' -> second == '午';
            case '清' -> second == '明';
            case '元' -> second == '旦';
            case '目' -> second == '前';
            case '迄', '如' -> second == '今';
            case '现' -> second == '在';
            case '过' -> second == '去';
            case '刚' -> second == '刚';
            case '“', '"' -> second == '十';
            case '截', '五', '十' -> true;
            default -> false;
        };
    }

    /** {@code 2024年} and {@code 9月}, but not {@code 15.6亿}, {@code 300人}, or the inside of a number. */
    private static boolean mayBeginWithNumber(String text, int at) {
        if (at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            return false;
        }
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at <= LONGEST_NUMBER && end < text.length() && BEHIND_NUMBER.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
