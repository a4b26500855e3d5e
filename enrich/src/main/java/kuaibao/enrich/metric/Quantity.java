package kuaibao.enrich.metric;

import java.math.BigDecimal;
import kuaibao.enrich.number.ChineseNumber.Notation;

/**
 * A number with its unit and comparator words.
 *
 * @param begin where the phrase begins, the comparator before the number included ({@code 超过40亿元})
 * @param numberBegin where the number begins
 * @param unitBegin where the unit begins
 * @param unitEnd where the unit ends
 * @param end where the phrase ends, the comparator behind the unit included ({@code 6万台以上})
 * @param value the exact number
 * @param unit its unit
 * @param comparator how the thing stands to the number
 * @param notation how the number is written
 */
record Quantity(
        int begin,
        int numberBegin,
        int unitBegin,
        int unitEnd,
        int end,
        BigDecimal value,
        Unit unit,
        Comparator comparator,
        Notation notation) {}
