package kuaibao.enrich.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the figures of the body with those of the headings, where a repeated or rounded copy counts once. */
final class HeadingFigures {
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    /** {@code 总投资超百亿元} above 120亿元. */
    private static final BigDecimal SURPASSED = new BigDecimal("0.2");

    private HeadingFigures() {}

    static List<Metric> join(List<Metric> body, List<Metric> headings) {
        Map<Object, Metric> distinct = new LinkedHashMap<>();
        body.forEach(metric -> distinct.putIfAbsent(identity(metric), metric));
        List<Metric> joined = new ArrayList<>(distinct.values());
        for (Metric heading : headings) {
            if (joined.stream().noneMatch(metric -> isCopy(heading, metric))) {
                joined.add(heading);
            }
        }
        return joined;
    }

    private static Object identity(Metric metric) {
        return List.of(
                metric.value(),
                metric.unit(),
                metric.comparator(),
                metric.indicator(),
                metric.subject(),
                metric.time(),
                metric.status());
    }

    private static boolean isCopy(Metric heading, Metric metric) {
        boolean sameUnit = heading.unit().equals(metric.unit())
                || heading.unit().isEmpty()
                || metric.unit().isEmpty();
        if (heading.value().compareTo(metric.value()) == 0) {
            return true;
        }
        boolean more = heading.comparator() == Comparator.GREATER;
        return sameUnit && isRounded(heading.value(), metric.value(), more ? SURPASSED : ROUNDING);
    }

    private static boolean isRounded(BigDecimal rounded, BigDecimal exact, BigDecimal most) {
        if (exact.signum() == 0 || rounded.precision() > exact.precision()) {
            return false;
        }
        BigDecimal difference = exact.subtract(rounded).abs();
        return difference.divide(exact.abs(), 4, RoundingMode.HALF_UP).compareTo(most) < 0
                && rounded.stripTrailingZeros().precision()
                        < exact.stripTrailingZeros().precision();
    }
}
