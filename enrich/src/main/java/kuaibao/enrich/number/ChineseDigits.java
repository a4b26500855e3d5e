package kuaibao.enrich.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one section of Chinese digits: {@code 三千零五}, {@code 十五}, {@code 十五点八}, {@code 三百五} (350). */
final class ChineseDigits {
    private static final int ABOVE_THOUSANDS = 4;
    /** A digit before one of these counts something new: {@code 三百一期} is no 310. */
    static final String CLASSIFIERS = "期个批次是方体条带大级类型段";

    private final String text;
    private final int begin;
    private final boolean continues;
    private int at;
    private int sum;
    private int lowestPower = ABOVE_THOUSANDS;
    private boolean zero;

    ChineseDigits(String text, int begin, boolean continues) {
        this.text = text;
        this.begin = begin;
        this.continues = continues;
        this.at = begin;
    }

    Optional<NumberSection> read() {
        if (continues && isZero()) {
            at++;
            zero = true;
        }
        int start = at;
        while (readTerm()) {
            // each term stands below the one before it
        }
        boolean lone = at == begin + 1 && lowestPower == 0;
        NumberSection section = withFraction(lone);
        boolean nothing = at == start && !(continues && section.fraction());
        return nothing ? Optional.empty() : Optional.of(section);
    }

    private boolean readTerm() {
        if (lowestPower == 0) {
            return false;
        }
        if (sum > 0 && isZero() && digit(at + 1) > 0) {
            at++;
            zero = true;
        }
        if (power(at) == 1 && lowestPower > 1) {
            return add(10, 1, 1);
        }
        int digit = digit(at);
        if (digit < 0 || (digit == 0 && at > begin)) {
            return false;
        }
        int power = digit == 0 ? 0 : power(at + 1);
        if (power > 0 && power < lowestPower) {
            return add(digit * (int) Math.pow(10, power), power, 2);
        }
        return power == 0 && addUnits(digit);
    }

    private boolean addUnits(int digit) {
        boolean colloquial = sum > 0 && lowestPower > 1 && !zero;
        if (colloquial && (digit == 1 || CLASSIFIERS.indexOf(charAt(at + 1)) >= 0)) {
            return false;
        }
        int scale = colloquial ? (int) Math.pow(10, lowestPower - 1) : 1;
        return add(digit * scale, 0, 1);
    }

    private boolean add(int value, int power, int length) {
        sum += value;
        lowestPower = power;
        at += length;
        return true;
    }

    /** Decimals, unless they are the minutes of a clock: {@code 八点三十分}. */
    private NumberSection withFraction(boolean lone) {
        int end = at;
        BigDecimal value = BigDecimal.valueOf(sum);
        if (charAt(end) != '点' || digit(end + 1) < 0) {
            return new NumberSection(value, end, false, false, lone);
        }
        StringBuilder decimals = new StringBuilder();
        end++;
        while (digit(end) >= 0 && charAt(end) != '两') {
            decimals.append(digit(end++));
        }
        if (decimals.isEmpty() || power(end) > 0 || charAt(end) == '分') {
            return new NumberSection(value, at, false, false, lone);
        }
        return new NumberSection(new BigDecimal(sum + "." + decimals), end, false, true, false);
    }

    private boolean isZero() {
        return digit(at) == 0;
    }

    private int digit(int index) {
        return index < text.length() ? Numerals.chinese(text.charAt(index)) : -1;
    }

    private int power(int index) {
        return index < text.length() ? Numerals.smallPower(text.charAt(index)) : 0;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
