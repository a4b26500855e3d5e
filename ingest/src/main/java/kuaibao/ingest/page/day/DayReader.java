package kuaibao.ingest.page.day;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.YearFigures;

/**
 * Finds how a text names days: 5月6日 · 5月6日至8日 · 5月30日~6月2日 · 5月6—8日 · 2019年5月6日 · 五月六日 · 6日上午 · 昨日 · 近日.
 */
public final class DayReader {

    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d一二三四五六七八九十])(?:(\\d{4})年)?\\s?" + NUMBER + "月\\s?" + NUMBER
                    + "(?:(?=日)|(?=[—~\\-–－至到]{1,2}\\d{1,2}(?:日|月\\d{1,2}日)))日?"
                    + "(?:\\([^)]{0,8}\\))?(?:\\s?(?:至|到|—{1,2}|~|-|–|〜|和|、|,)\\s?(?:(?:\\d{4}年)?" + NUMBER + "月)?"
                    + NUMBER + "日)?");
    private static final Pattern BARE_DAY = Pattern.compile(
            "(?<![\\d月年第零一二三四五六七八九十./:])(\\d{1,2})日(?:(?:至|到|—{1,2}|~|-)(\\d{1,2})日)?(?=[上下中晚凌清傍,]|$|\\s)");
    private static final Pattern RELATIVE =
            Pattern.compile("(昨日|昨天|昨晚|昨夜|昨晨|昨早)|(今日(?!头条|谈)|今天|今晨|今早|今晚|今上午)|(近日|日前|近期|连日来|前不久|不久前|最近|前日)");

    private static final Cues RELATIVE_CUES = Cues.of(
            "昨日", "昨天", "昨晚", "昨夜", "昨晨", "昨早", "今日", "今天", "今晨", "今早", "今晚", "今上午", "近日", "日前", "近期", "连日来", "前不久",
            "不久前", "最近", "前日");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_MONTH = 10;
    private static final int LONGEST_DAY = 2;

    private DayReader() {}

    /** The first day that the text names. */
    public static Optional<DayMention> first(String printed) {
        String text = YearFigures.of(HalfWidth.of(printed));
        Optional<DayMention> calendar = calendar(text);
        int end = calendar.map(DayMention::begin).orElse(text.length());
        return earliest(bare(text, end), relative(text, end)).or(() -> calendar);
    }

    /** The first day with a month. */
    public static Optional<DayMention> firstWithMonth(String printed) {
        return calendar(YearFigures.of(HalfWidth.of(printed)));
    }

    private static Optional<DayMention> earliest(Optional<DayMention> one, Optional<DayMention> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().begin() <= other.get().begin() ? one : other;
    }

    private static Optional<DayMention> calendar(String text) {
        Matcher matcher = DAY.matcher(text);
        return find(matcher, text, '月', LONGEST_MONTH, text.length())
                ? Optional.of(calendar(matcher))
                : Optional.empty();
    }

    /** Finds the first match that ends before the end given: none begins but shortly before its 月 or 日. */
    private static boolean find(Matcher matcher, String text, char sign, int most, int end) {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int begin = 0;
        for (int at = text.indexOf(sign); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
            for (begin = Math.max(begin, at - most); begin < at; begin++) {
                if (mayBegin(text.charAt(begin)) && matcher.region(begin, end).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A day begins with a figure, written either way, or with the space before it. */
    private static boolean mayBegin(char c) {
        return c < '\u4E00' ? Character.isDigit(c) || Character.isWhitespace(c) : NUMERALS.indexOf(c) >= 0;
    }

    private static DayMention calendar(Matcher matcher) {
        OptionalInt year =
                matcher.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(1)));
        int month = number(matcher.group(2));
        int day = number(matcher.group(3));
        boolean ranges = matcher.group(5) != null && isRange(matcher.group());
        int lastMonth = ranges && matcher.group(4) != null ? number(matcher.group(4)) : month;
        int lastDay = ranges ? number(matcher.group(5)) : day;
        return new DayMention(
                matcher.start(),
                matcher.end(),
                DayMention.Kind.CALENDAR,
                year,
                OptionalInt.of(month),
                day,
                OptionalInt.of(lastMonth),
                lastDay);
    }

    /** 5月6日、8日 names two days, which is a range from the first to the last; 5月6日,8日 is an enumeration of another kind. */
    private static boolean isRange(String mention) {
        return mention.indexOf(',') < 0;
    }

    private static Optional<DayMention> bare(String text, int end) {
        Matcher matcher = BARE_DAY.matcher(text);
        if (!find(matcher, text, '日', LONGEST_DAY, end)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(1));
        int lastDay = matcher.group(2) == null ? day : Integer.parseInt(matcher.group(2));
        OptionalInt none = OptionalInt.empty();
        return Optional.of(new DayMention(
                matcher.start(), matcher.end(), DayMention.Kind.CALENDAR, none, none, day, none, lastDay));
    }

    private static Optional<DayMention> relative(String text, int end) {
        int cue = RELATIVE_CUES.first(text, 0, end);
        if (cue < 0) {
            return Optional.empty();
        }
        Matcher matcher = RELATIVE.matcher(text).region(cue, end).useTransparentBounds(true);
        if (!matcher.find()) {
            return Optional.empty();
        }
        DayMention.Kind kind = matcher.group(1) != null
                ? DayMention.Kind.YESTERDAY
                : matcher.group(2) != null ? DayMention.Kind.TODAY : DayMention.Kind.RECENTLY;
        return Optional.of(DayMention.relative(matcher.start(), matcher.end(), kind));
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        String figures = "〇一二三四五六七八九";
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return figures.indexOf(digits.charAt(0));
        }
        int tens = ten == 0 ? 1 : figures.indexOf(digits.charAt(0));
        return tens * 10 + (ten == digits.length() - 1 ? 0 : figures.indexOf(digits.charAt(ten + 1)));
    }
}
