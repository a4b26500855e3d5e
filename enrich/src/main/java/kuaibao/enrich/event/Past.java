package kuaibao.enrich.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that put what stands behind them into the past: {@code 去年}, {@code 2012年，}, {@code 曾获奖}. */
final class Past {
    /** {@code 曾获奖}, {@code 曾经到访}; in {@code 记者曾一鸣} and {@code 市领导曾国清} it is a surname. */
    private static final Pattern ONCE =
            Pattern.compile("(?<!记者|通讯员|[ 、（])曾(?=[于在获任与被为多先两三到荣是参对因率用出连入当做签发赴来担几受邀有打建投]|经(?!理))");

    private static final Pattern YEAR = Pattern.compile(
            "自20\\d\\d年|(?:19|20)\\d\\d年(?:[，以底初]|\\d{1,2}月(?!\\d)|" + "(?=出版|成立|创办|建成|开通|启动|投产|开工|签|印发|发布|公布))");

    private final Vocabulary words;

    /** Finds the words of a list, beside years and 曾. */
    Past(String list) {
        this.words = new Vocabulary(list);
    }

    /** Where the first such words before {@code limit} end; -1 if there are none. */
    int first(String text, int limit) {
        for (int i = 0; i < limit; i++) {
            int end = end(text, i);
            if (end >= 0 && end <= limit) {
                return end;
            }
        }
        return -1;
    }

    private int end(String text, int at) {
        return switch (text.charAt(at)) {
            case '曾' -> end(ONCE, text, at);
            case '1', '2', '自' -> end(YEAR, text, at);
            default -> words.end(text, at);
        };
    }

    private static int end(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
