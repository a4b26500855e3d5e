package kuaibao.enrich.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as Chinese papers print it: Arabic, Chinese or full-width digits and any mixture, with thousands separators,
 * decimals and the scale words 十 百 千 万 亿 万亿. {@code 2,480.5亿}, {@code 三十六点二万}, {@code 四十万亿},
 * {@code 70余万}, {@code 二〇二三}, {@code 百分之四十} and {@code 六成} are all numbers.
 *
 * @param value exact; for {@link Notation#PERCENT} the per cents (40), for {@link Notation#TENTHS} the tenths (6)
 * @param precision whether the numeral says that there is more ({@code 十几}) or that it is vague ({@code 七八十})
 * @param notation how it is written
 * @param begin its first character
 * @param end the character behind its last one
 */
public record ChineseNumber(BigDecimal value, Precision precision, Notation notation, int begin, int end) {

    /** A longer run of digits is a code, not a number. */
    static final int MOST_DIGITS = 30;

    /** What the characters inside a number say of its exactness. */
    public enum Precision {
        EXACT,
        /** 余, 多 or 几 inside or behind it: {@code 70余万}, {@code 十几}. */
        MORE,
        /** 来 behind it, or two neighbouring digits, of which the first counts: {@code 七八十}. */
        ABOUT
    }

    /** How a number is written, where that says what it can mean. */
    public enum Notation {
        /** Arabic digits, perhaps with scale words. */
        ARABIC,
        /** Chinese digits, perhaps with scale words: {@code 三十五万}. */
        CHINESE,
        /** A scale word without a digit before it: {@code 千亿}. */
        BARE_SCALE,
        /** {@code 百分之四十}. */
        PERCENT,
        /** {@code 六成}. */
        TENTHS
    }

    /** The longest number that begins exactly at {@code begin}. */
    public static Optional<ChineseNumber> readAt(String text, int begin) {
        boolean may = begin < text.length() && Numerals.mayBegin(text.charAt(begin));
        return may ? new NumberScanner(text, begin).scan() : Optional.empty();
    }

    /** The number that fills the whole text. */
    public static Optional<ChineseNumber> read(String text) {
        return readAt(text, 0).filter(number -> number.end() == text.length());
    }
}
