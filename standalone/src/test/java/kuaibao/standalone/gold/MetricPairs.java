package kuaibao.standalone.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pairs metrics by value and unit, and says of a pair which of its other attributes agree.
 *
 * @param pairs each expected metric, with the found one if there is any
 * @param invented found metrics that nobody expected
 */
record MetricPairs(List<Pair> pairs, List<JsonNode> invented) {
    private static final double LIKE = 0.6;

    /** One expected metric and what was found of it. */
    record Pair(JsonNode expected, Optional<JsonNode> found) {
        /** Whether an attribute was read as expected; indicator and subject may differ a little in their words. */
        boolean agrees(String attribute) {
            return found.filter(metric ->
                            agree(attribute, FactSets.text(expected, attribute), FactSets.text(metric, attribute)))
                    .isPresent();
        }

        private static boolean agree(String attribute, String expected, String found) {
            boolean loose = attribute.equals("indicator") || attribute.equals("subject");
            return expected.equals(found) || (loose && GoldText.likeness(expected, found) >= LIKE);
        }
    }

    static MetricPairs of(JsonNode expected, JsonNode found) {
        List<JsonNode> left = new ArrayList<>(FactSets.each(found, "metrics").toList());
        List<Pair> pairs = FactSets.each(expected, "metrics")
                .map(metric -> new Pair(metric, take(metric, left)))
                .toList();
        return new MetricPairs(pairs, List.copyOf(left));
    }

    private static Optional<JsonNode> take(JsonNode wanted, List<JsonNode> left) {
        Optional<JsonNode> best = left.stream()
                .filter(metric -> number(metric).compareTo(number(wanted)) == 0
                        && FactSets.text(metric, "unit").equals(FactSets.text(wanted, "unit")))
                .max(Comparator.comparingDouble(metric ->
                        GoldText.likeness(FactSets.text(metric, "indicator"), FactSets.text(wanted, "indicator"))));
        best.ifPresent(left::remove);
        return best;
    }

    private static BigDecimal number(JsonNode metric) {
        return metric.path("value").decimalValue();
    }
}
