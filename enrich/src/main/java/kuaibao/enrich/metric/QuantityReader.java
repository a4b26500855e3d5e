package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.number.ChineseNumber;
import kuaibao.enrich.number.ChineseNumber.Notation;
import kuaibao.enrich.number.ChineseNumber.Precision;

/** Finds the numbers of a line that have a unit (or a scale word), with their comparators. */
final class QuantityReader {
    private static final WordList STRIVING = new WordList(List.of("迈进", "冲刺", "进军", "奋进", "挺进"));
    private static final int STRIVING_WINDOW = 6;
    private static final int LONGEST_SCALED = 20;

    private final Units units;

    QuantityReader(Units units) {
        this.units = units;
    }

    List<Quantity> readAll(Line line) {
        List<Quantity> quantities = new ArrayList<>();
        int at = 0;
        while (at < line.text().length()) {
            Optional<ChineseNumber> number = ChineseNumber.readAt(line.text(), at);
            if (number.isEmpty()) {
                at = behindDigits(line, at);
                continue;
            }
            Optional<Quantity> quantity = isName(line, number.get()) ? Optional.empty() : quantity(line, number.get());
            quantity.ifPresent(quantities::add);
            at = quantity.map(Quantity::end).orElse(number.get().end());
        }
        return quantities;
    }

    /** The place behind a run of digits that is too long for a number, or behind one character. */
    private static int behindDigits(Line line, int begin) {
        int at = begin + 1;
        while (Character.isDigit(line.charAt(begin)) && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@code F1}, {@code A08}, {@code 第3}, {@code 数十}: a label, an ordinal or a count without a number. */
    private static boolean isName(Line line, ChineseNumber number) {
        char before = line.charAt(number.begin() - 1);
        boolean label = number.notation() == Notation.ARABIC
                && (isLatin(before)
                        || (before == '-' && isLatinOrDigit(line.charAt(number.begin() - 2)))
                        || before == '×');
        boolean counted = label && isCounted(line, number);
        return (label && !counted)
                || isSyllable(line, number)
                || before == '第'
                || (number.notation() != Notation.ARABIC && isVague(line, number.begin()))
                || (number.precision() == Precision.ABOUT && number.notation() == Notation.CHINESE);
    }

    /** {@code 配备AED60台}: behind capital letters a count is no label. */
    private static boolean isCounted(Line line, ChineseNumber number) {
        int at = number.begin();
        return Character.isUpperCase(line.charAt(at - 1))
                && Character.isUpperCase(line.charAt(at - 2))
                && "台套辆".indexOf(line.charAt(number.end())) >= 0;
    }

    /** {@code 大陆对外}: a formal digit by itself is none. */
    private static boolean isSyllable(Line line, ChineseNumber number) {
        return number.end() - number.begin() == 1 && "壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(line.charAt(number.begin())) >= 0;
    }

    /** {@code 数百}, {@code 上千}, {@code 成千上万}; 站上千亿 says what was reached. */
    private static boolean isVague(Line line, int begin) {
        char before = line.charAt(begin - 1);
        boolean reached = before == '上' && "迈跃站登冲".indexOf(line.charAt(begin - 2)) >= 0;
        boolean idiom = before == '成' && line.charAt(begin + 1) == '上';
        return before == '数' || before == '几' || (before == '上' && !reached) || idiom;
    }

    private Optional<Quantity> quantity(Line line, ChineseNumber number) {
        String text = line.text();
        int blank = number.end() < text.length() && line.charAt(number.end()) == ' ' ? number.end() + 1 : number.end();
        int unitBegin = text.startsWith("个小时", blank) ? blank + 1 : blank;
        Optional<Unit> unit = unit(text, number, unitBegin);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean implied = number.notation() == Notation.PERCENT || number.notation() == Notation.TENTHS;
        int unitEnd = implied ? number.end() : unitBegin + unit.get().name().length();
        ComparatorReader.Found before = ComparatorReader.before(text, number.begin());
        ComparatorReader.Found behind = behind(text, unitEnd, unit.get());
        Comparator comparator = first(before.comparator(), inner(number.precision()), behind.comparator());
        if (number.notation() == Notation.BARE_SCALE && comparator == Comparator.EQUAL && !isReached(text, number)) {
            return Optional.empty();
        }
        boolean round = number.notation() == Notation.BARE_SCALE && text.charAt(Math.max(0, number.begin() - 1)) == '向';
        return Optional.of(new Quantity(
                before.edge(),
                number.begin(),
                implied ? unitEnd - unit.get().name().length() : unitBegin,
                unitEnd,
                behind.edge(),
                number.value(),
                unit.get(),
                round ? Comparator.ABOUT : comparator,
                number.notation()));
    }

    /** {@code 产值达百亿元}, {@code 产值正向百亿元迈进}. */
    private static boolean isReached(String text, ChineseNumber number) {
        char before = number.begin() > 0 ? text.charAt(number.begin() - 1) : ' ';
        int end = Math.min(text.length(), number.end() + STRIVING_WINDOW);
        boolean strives = before == '向' && STRIVING.lastIn(text, number.end(), end) >= 0;
        return before == '达' || strives;
    }

    private static Comparator inner(Precision precision) {
        return switch (precision) {
            case EXACT -> Comparator.EQUAL;
            case MORE -> Comparator.GREATER;
            case ABOUT -> Comparator.ABOUT;
        };
    }

    private static Comparator first(Comparator... comparators) {
        for (Comparator comparator : comparators) {
            if (comparator != Comparator.EQUAL) {
                return comparator;
            }
        }
        return Comparator.EQUAL;
    }

    private Optional<Unit> unit(String text, ChineseNumber number, int unitBegin) {
        if (number.notation() == Notation.PERCENT) {
            return Optional.of(Unit.PERCENT);
        }
        if (number.notation() == Notation.TENTHS) {
            return Optional.of(Unit.TENTHS);
        }
        Optional<Unit> unit = units.at(text, unitBegin).map(found -> withOthers(text, unitBegin, found));
        return unit.isPresent() ? unit : scaleAlone(text, number);
    }

    /** {@code 存栏9万头(只、匹)}: one count by several units. */
    private Unit withOthers(String text, int begin, Unit unit) {
        int at = begin + unit.name().length();
        char mark = at < text.length() ? text.charAt(at) : ' ';
        Optional<Unit> next = mark == '(' ? units.at(text, at + 1) : Optional.empty();
        while (next.isPresent()) {
            at += 1 + next.get().name().length();
            next = at < text.length() && text.charAt(at) == '、' ? units.at(text, at + 1) : Optional.empty();
        }
        boolean closed = mark == '(' && at < text.length() && text.charAt(at) == ')';
        return closed ? new Unit(text.substring(begin, at + 1), unit.kind(), "") : unit;
    }

    /** {@code 总投资48亿}, {@code 万亿级}: a scale word is enough to make a number a quantity. */
    private static Optional<Unit> scaleAlone(String text, ChineseNumber number) {
        int more = "余多".indexOf(text.charAt(number.end() - 1)) >= 0 ? 1 : 0;
        int scale = number.end() - more - 1;
        boolean scaled = scale >= number.begin()
                && scale - number.begin() <= LONGEST_SCALED
                && "万亿".indexOf(text.charAt(scale)) >= 0;
        char next = number.end() < text.length() ? text.charAt(number.end()) : '。';
        return scaled && !isLatinOrDigit(next) ? Optional.of(Unit.NONE) : Optional.empty();
    }

    /** 级 behind a scale word means "about": {@code 百亿级}, {@code 亿元级}. */
    private static ComparatorReader.Found behind(String text, int unitEnd, Unit unit) {
        boolean money = unit.kind() == Unit.Kind.NONE || unit.kind() == Unit.Kind.MONEY;
        if (money && text.startsWith("级", unitEnd)) {
            return new ComparatorReader.Found(Comparator.ABOUT, unitEnd + 1);
        }
        return ComparatorReader.behind(text, unitEnd, unit);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLatinOrDigit(char c) {
        return isLatin(c) || (c >= '0' && c <= '9');
    }
}
