package kuaibao.enrich.metric;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the comparator words before a number (超过, 近, 约) and behind its unit (以上, 左右). */
final class ComparatorReader {
    private static final int LONGEST = 4;
    private static final int SHARE_WINDOW = 16;
    private static final Map<String, Comparator> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Comparator> BEHIND = new LinkedHashMap<>();

    static {
        put(BEFORE, Comparator.GREATER, "超过 超过了 超 突破 突破了 破 逾 高于 多于 大于 高出 过 冲破 越过 远超 已超");
        put(BEFORE, Comparator.GREATER_OR_EQUAL, "不低于 不少于 不小于 不下 不下于 不短于 不止 至少 最少 起码 最低");
        put(BEFORE, Comparator.LESS, "不足 不到 近 将近 接近 低于 少于 小于 未到 未满 不满 少于");
        put(BEFORE, Comparator.LESS_OR_EQUAL, "不超过 不超 不高于 不多于 不大于 至多 最多 最高 不得超过 最高给予 最高奖励 最高补贴 最高补助 最高可达 最高可获");
        put(BEFORE, Comparator.ABOUT, "约 大约 约为 约有 约达 大概 大致");
        put(BEHIND, Comparator.GREATER_OR_EQUAL, "以上 及以上 (含)以上 起");
        put(BEHIND, Comparator.LESS_OR_EQUAL, "以下 及以下 以内 之内");
        put(BEHIND, Comparator.ABOUT, "左右 上下");
        put(BEHIND, Comparator.GREATER, "有余 开外 多 余 +");
    }

    private static final WordList WORDS_BEFORE = new WordList(BEFORE.keySet());
    private static final WordList WORDS_BEHIND = new WordList(BEHIND.keySet());

    private ComparatorReader() {}

    /** A comparator and the place where its words end on the side that is turned away from the number. */
    record Found(Comparator comparator, int edge) {}

    private static void put(Map<String, Comparator> words, Comparator comparator, String list) {
        for (String word : list.split(" ")) {
            words.put(word, comparator);
        }
    }

    /** The comparator whose words end where the number begins; none is {@link Comparator#EQUAL} at that place. */
    static Found before(String text, int numberBegin) {
        int end = numberBegin > 0 && text.charAt(numberBegin - 1) == ' ' ? numberBegin - 1 : numberBegin;
        int longest = WORDS_BEFORE.lengthBefore(text, Math.max(0, end - LONGEST), end);
        for (int length = longest; length > 0; length--) {
            Comparator comparator = BEFORE.get(text.substring(end - length, end));
            if (comparator != null && !isPartOfWord(text, end - length, length)) {
                return new Found(comparator, end - length);
            }
        }
        return new Found(isAboutShare(text, end) ? Comparator.ABOUT : Comparator.EQUAL, numberBegin);
    }

    /** {@code 约占全国的26%}: the word stands before the verb. */
    private static boolean isAboutShare(String text, int numberBegin) {
        int at = numberBegin - 1;
        int first = Math.max(0, numberBegin - SHARE_WINDOW);
        while (at >= first && !Clauses.isMark(text.charAt(at)) && !Character.isDigit(text.charAt(at))) {
            if (text.startsWith("约占", at)) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** 约 in 签约, 近 in 附近, 过 in 通过, 超 in 赶超 compare nothing. */
    private static boolean isPartOfWord(String text, int begin, int length) {
        if (begin == 0 || length > 1) {
            return false;
        }
        char before = text.charAt(begin - 1);
        return switch (text.charAt(begin)) {
            case '约' -> "签预合节特条契集公制大履违续".indexOf(before) >= 0;
            case '近' -> "附最临靠邻远亲".indexOf(before) >= 0;
            case '过' -> "通经度路走穿跨渡透".indexOf(before) >= 0;
            case '超' -> "赶反高".indexOf(before) >= 0;
            case '破' -> "打爆攻侦".indexOf(before) >= 0;
            default -> false;
        };
    }

    /** The comparator whose words begin where the unit ends. */
    static Found behind(String text, int unitEnd, Unit unit) {
        int longest = Math.min(LONGEST, WORDS_BEHIND.lengthAt(text, unitEnd));
        for (int length = longest; length > 0; length--) {
            Comparator comparator = BEHIND.get(text.substring(unitEnd, unitEnd + length));
            if (comparator != null && fits(text, unitEnd, length, unit)) {
                return new Found(comparator, unitEnd + length);
            }
        }
        return new Found(Comparator.EQUAL, unitEnd);
    }

    private static boolean fits(String text, int unitEnd, int length, Unit unit) {
        char word = text.charAt(unitEnd);
        if (length > 1) {
            return true;
        }
        char next = unitEnd + 1 < text.length() ? text.charAt(unitEnd + 1) : '。';
        if (word == '起' || word == '+') {
            return word == '+' || ",。;、".indexOf(next) >= 0;
        }
        return !unit.counts() && "样次种元方年".indexOf(next) < 0;
    }
}
