package kuaibao.ingest.page.evidence;

/**
 * The month and the day behind a year: 2019年5月 · 2019年5月6日 · 二〇一九年五月六日. What is not printed is 0.
 *
 * @param end the offset behind them
 */
record DateTail(int month, int day, int end) {

    private static final String NUMERALS = "一二三四五六七八九";

    static DateTail of(YearMention mention) {
        String text = mention.text();
        int at = skipBlank(text, mention.end());
        int sign = numberEnd(text, at);
        if (sign == at || !text.startsWith("月", sign)) {
            return new DateTail(0, 0, mention.end());
        }
        int month = number(text, at, sign);
        int behind = sign + 1;
        int dayAt = skipBlank(text, behind);
        int dayEnd = numberEnd(text, dayAt);
        return dayEnd > dayAt && text.startsWith("日", dayEnd)
                ? new DateTail(month, number(text, dayAt, dayEnd), dayEnd + 1)
                : new DateTail(month, 0, behind);
    }

    /** The number that begins at an offset, in figures or characters: 12 · 十二. At most three characters: 二十一. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '十') {
                number = Math.max(number, 1) * 10;
            } else if (isFigure(c)) {
                number = number * 10 + c - '0';
            } else {
                number += NUMERALS.indexOf(c) + 1;
            }
        }
        return number;
    }

    static int numberEnd(String text, int from) {
        int to = from;
        int limit = Math.min(text.length(), from + 3);
        while (to < limit && isNumeral(text.charAt(to))) {
            to++;
        }
        return to;
    }

    static boolean isNumeral(char c) {
        return isFigure(c) || c == '十' || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
