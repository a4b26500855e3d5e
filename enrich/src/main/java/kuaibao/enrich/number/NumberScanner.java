package kuaibao.enrich.number;

import java.math.BigDecimal;
import java.util.Optional;
import kuaibao.enrich.number.ChineseNumber.Notation;
import kuaibao.enrich.number.ChineseNumber.Precision;

/**
 * Reads one number from a fixed place on: sections joined by falling scale words. {@code 三万五千亿} is the sections
 * 三万 and 五千, times 亿; {@code 1亿2000万} is 1亿 and, below it, 2000万.
 */
final class NumberScanner {
    private static final String PER_CENT = "百分之";
    private static final int NO_CEILING = 99;
    private static final int LARGEST_POWER = 12;
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    private final String text;
    private final int begin;
    private int at;
    private int ceiling = NO_CEILING;
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;
    private Precision precision = Precision.EXACT;

    NumberScanner(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.at = begin;
    }

    Optional<ChineseNumber> scan() {
        if (text.startsWith(PER_CENT, begin)) {
            at += PER_CENT.length();
            return amount().map(value -> number(value, Notation.PERCENT));
        }
        char first = charAt(begin);
        if (Numerals.chinese(first) >= 0) {
            Optional<ChineseNumber> run = digitRun();
            if (run.isPresent()) {
                return run;
            }
        }
        if (Numerals.smallPower(first) > 1 || Numerals.largePower(first) > 0) {
            return bareScale();
        }
        Notation notation = Numerals.arabic(first) >= 0 ? Notation.ARABIC : Notation.CHINESE;
        return amount().map(value ->
                Tenths.readAt(text, at).map(tenths -> tenths(value, tenths)).orElseGet(() -> number(value, notation)));
    }

    private ChineseNumber tenths(BigDecimal value, Tenths tenths) {
        at = tenths.end();
        return number(tenths.half() ? value.add(new BigDecimal("0.5")) : value, Notation.TENTHS);
    }

    private ChineseNumber number(BigDecimal value, Notation notation) {
        return new ChineseNumber(value, precision, notation, begin, at);
    }

    /** {@code 二〇二三} digit by digit, {@code 七八十} as about 70. */
    private Optional<ChineseNumber> digitRun() {
        int end = begin;
        StringBuilder digits = new StringBuilder();
        while (Numerals.chinese(charAt(end)) >= 0 && digits.length() <= ChineseNumber.MOST_DIGITS) {
            digits.append(Numerals.chinese(charAt(end++)));
        }
        if (digits.length() < 2 || digits.length() > ChineseNumber.MOST_DIGITS) {
            return Optional.empty();
        }
        at = end;
        if (digits.length() == 2 && charAt(end) != '年' && neighbours(digits)) {
            precision = Precision.ABOUT;
            return Optional.of(number(scaled(Numerals.chinese(charAt(begin))), Notation.CHINESE));
        }
        return Optional.of(number(new BigDecimal(digits.toString()), Notation.CHINESE));
    }

    private static boolean neighbours(CharSequence digits) {
        int first = digits.charAt(0) - '0';
        int second = digits.charAt(1) - '0';
        return first > 0 && (second == first + 1 || (first == 3 && second == 5));
    }

    /** {@code 千亿} without a digit before it. */
    private Optional<ChineseNumber> bareScale() {
        BigDecimal value = scaled(1);
        if (at == begin) {
            return Optional.empty();
        }
        readPrecision();
        return Optional.of(number(value, Notation.BARE_SCALE));
    }

    private BigDecimal scaled(int digit) {
        int power = Numerals.smallPower(charAt(at));
        if (power > 0 && NumberSection.belongsToUnit(text, at)) {
            return BigDecimal.valueOf(digit);
        }
        if (power > 0) {
            at++;
        }
        while (Numerals.largePower(charAt(at)) > 0 && power < LARGEST_POWER) {
            power += Numerals.largePower(charAt(at++));
        }
        return new BigDecimal(BigDecimal.valueOf(digit).scaleByPowerOfTen(power).toBigInteger());
    }

    private Optional<BigDecimal> amount() {
        Optional<NumberSection> section = NumberSection.readAt(text, at, false);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        while (section.isPresent()) {
            open = open.add(colloquial(section.get()));
            at = section.get().end();
            readPrecision();
            boolean scaled = readScaleWords();
            boolean mayContinue = scaled && !section.get().fraction() && precision == Precision.EXACT;
            section = mayContinue ? lowerSection() : Optional.empty();
        }
        return Optional.of(plain(closed.add(open)));
    }

    /** 万, 亿 or 万亿 behind a section; whether there was one. */
    private boolean readScaleWords() {
        boolean found = false;
        while (fits(Numerals.largePower(charAt(at)))) {
            ceiling = Numerals.largePower(charAt(at++));
            open = open.scaleByPowerOfTen(ceiling);
            readPrecision();
            found = true;
        }
        if (found && ceiling == HUNDRED_MILLION) {
            closed = open;
            open = BigDecimal.ZERO;
        }
        return found;
    }

    /** Scale words fall, but for 亿 behind 万, which multiplies all that came before it. */
    private boolean fits(int power) {
        return power > 0 && (power < ceiling || (ceiling == TEN_THOUSAND && closed.signum() == 0 && power > ceiling));
    }

    /** {@code 三万五} is 35000. */
    private BigDecimal colloquial(NumberSection section) {
        boolean bare = ceiling != NO_CEILING && section.lone() && Numerals.largePower(charAt(section.end())) == 0;
        return bare ? section.value().scaleByPowerOfTen(ceiling - 1) : section.value();
    }

    /** The section that continues the number below a scale word, if what follows is one. */
    private Optional<NumberSection> lowerSection() {
        return NumberSection.readAt(text, at, true).filter(this::continues);
    }

    private boolean continues(NumberSection section) {
        int power = Numerals.largePower(charAt(section.end()));
        int digits = section.value().precision() - section.value().scale();
        if (digits > ceiling || (section.fraction() && (power > 0 || section.arabic()))) {
            return false;
        }
        if (power > 0) {
            return fits(power);
        }
        if (section.arabic()) {
            return digits >= ceiling - 1 && charAt(section.end()) != '年';
        }
        return !section.lone()
                || (section.value().intValue() > 1 && ChineseDigits.CLASSIFIERS.indexOf(charAt(section.end())) < 0);
    }

    private void readPrecision() {
        char c = charAt(at);
        char next = charAt(at + 1);
        boolean more = c == '余' || (c == '多' && !text.startsWith("多元化", at)) || c == '几';
        boolean some = c == '来' && "个名人家年岁亩天次户里位台辆斤吨米".indexOf(next) >= 0;
        if (more || some) {
            precision = more ? Precision.MORE : Precision.ABOUT;
            at++;
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
