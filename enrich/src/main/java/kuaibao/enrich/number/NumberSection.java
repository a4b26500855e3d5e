package kuaibao.enrich.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of a number before a scale word 万 or 亿: an Arabic mantissa ({@code 1,100.9}, {@code 5千}) or up to four
 * Chinese digits with 十, 百 and 千 ({@code 三千零五}, {@code 十五点八}).
 *
 * @param value what it counts
 * @param end the character behind it
 * @param arabic whether it is written with Arabic digits
 * @param fraction whether it has decimals
 * @param lone whether it is a single Chinese digit, without 零, 十, 百 or 千
 */
record NumberSection(BigDecimal value, int end, boolean arabic, boolean fraction, boolean lone) {
    private static final String UNITS_WITH_THOUSAND = "瓦克米伏卡焦赫安帕字";
    private static final int GROUP = 3;

    /** The section that begins at {@code at}; 零 may lead only a section that continues a number. */
    static Optional<NumberSection> readAt(String text, int at, boolean continues) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        return Numerals.arabic(text.charAt(at)) >= 0 ? arabic(text, at) : chinese(text, at, continues);
    }

    /** Whether 千 or 百 at this place belongs to a unit (千瓦, 百分点) and not to the number. */
    static boolean belongsToUnit(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return (c == '千' && UNITS_WITH_THOUSAND.indexOf(next) >= 0) || (c == '百' && (next == '分' || next == '帕'));
    }

    private static Optional<NumberSection> arabic(String text, int begin) {
        StringBuilder digits = new StringBuilder();
        int at = digits(text, begin, digits);
        if (at - begin <= GROUP) {
            at = groups(text, at, digits);
        }
        boolean fraction = isPoint(text, at) && isArabic(text, at + 1);
        if (fraction) {
            digits.append('.');
            at = digits(text, at + 1, digits);
        }
        if (digits.length() > ChineseNumber.MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits.toString());
        int power = at < text.length() ? Numerals.smallPower(text.charAt(at)) : 0;
        if (power > 0 && !belongsToUnit(text, at)) {
            value = value.scaleByPowerOfTen(power);
            at++;
        }
        return Optional.of(new NumberSection(value, at, true, fraction, false));
    }

    private static int groups(String text, int begin, StringBuilder digits) {
        int at = begin;
        while (isComma(text, at) && isArabic(text, at + 1)) {
            StringBuilder group = new StringBuilder(GROUP);
            int end = digits(text, at + 1, group);
            if (group.length() != GROUP) {
                break;
            }
            digits.append(group);
            at = end;
        }
        return at;
    }

    private static int digits(String text, int begin, StringBuilder digits) {
        int at = begin;
        while (isArabic(text, at)) {
            digits.append(Numerals.arabic(text.charAt(at++)));
        }
        return at;
    }

    private static boolean isArabic(String text, int at) {
        return at < text.length() && Numerals.arabic(text.charAt(at)) >= 0;
    }

    private static boolean isComma(String text, int at) {
        return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '，');
    }

    private static boolean isPoint(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '．');
    }

    private static Optional<NumberSection> chinese(String text, int begin, boolean continues) {
        ChineseDigits digits = new ChineseDigits(text, begin, continues);
        return digits.read();
    }
}
