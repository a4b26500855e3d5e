package kuaibao.enrich.metric;

import java.math.BigDecimal;
import java.util.Optional;
import kuaibao.enrich.Span;

/**
 * A quantity that measures something in the world.
 *
 * @param text the printed phrase at {@code span}: indicator and quantity, or the quantity alone where they stand apart
 * @param indicator what is measured, in the text's words ({@code 年产值}); empty where the text names nothing
 * @param value the exact number, scale words (万, 亿) multiplied out
 * @param unit the unit as written, without its scale word; empty where none is printed
 * @param comparator how the thing stands to the value
 * @param subject who or what has it
 * @param time the year ({@code 2022}) or ISO date that it holds for, where the text says so
 * @param status whether it is reached or meant
 * @param span where {@code text} stands
 * @param rule the rule that found the indicator
 * @param confidence from 0 to 1
 */
public record Metric(
        String text,
        String indicator,
        BigDecimal value,
        String unit,
        Comparator comparator,
        Optional<String> subject,
        Optional<String> time,
        MetricStatus status,
        Span span,
        String rule,
        double confidence) {
    /** The same figure of somebody else. */
    Metric withSubject(String name) {
        return new Metric(
                text, indicator, value, unit, comparator, Optional.of(name), time, status, span, rule, confidence);
    }
}
