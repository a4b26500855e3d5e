package kuaibao.standalone.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How much of what gold pages tell was found, and how much was invented: F1 a field over all articles; of the attributes
 * of metrics, the share that was read as expected.
 */
final class GoldScore {
    private static final List<String> ATTRIBUTES = List.of("comparator", "status", "time", "indicator", "subject");

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Set<String> misses = new TreeSet<>();

    /** What was right, expected and found of one field. */
    private record Count(int right, int expected, int found) {
        double f1() {
            return expected + found == 0 ? 1.0 : 2.0 * right / (expected + found);
        }

        Count and(int moreRight, int moreExpected, int moreFound) {
            return new Count(right + moreRight, expected + moreExpected, found + moreFound);
        }
    }

    /** Adds a page: the articles that it has and those that were found. */
    void add(String page, List<JsonNode> expected, List<JsonNode> found) {
        Map<Integer, Integer> pairs = ArticlePairs.of(expected, found);
        count("articles", pairs.size(), expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            String label = page + "." + (i + 1);
            JsonNode other = pairs.containsKey(i) ? found.get(pairs.get(i)) : MissingNode.getInstance();
            addFacts(label, expected.get(i), other);
            addMetrics(label, MetricPairs.of(expected.get(i), other));
        }
    }

    /** By field, from 0 to 1. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        counts.forEach((field, count) -> scores.put(field, count.f1()));
        return scores;
    }

    /** One line for each thing that was missed or invented. */
    Set<String> misses() {
        return misses;
    }

    private void addFacts(String label, JsonNode expected, JsonNode found) {
        for (String field : FactSets.fieldNames()) {
            Set<String> wanted = FactSets.of(field, expected);
            Set<String> got = FactSets.of(field, found);
            Set<String> both = new HashSet<>(wanted);
            both.retainAll(got);
            count(field, both.size(), wanted.size(), got.size());
            tell(label, field, "missed", wanted.stream().filter(value -> !both.contains(value)));
            tell(label, field, "invented", got.stream().filter(value -> !both.contains(value)));
        }
    }

    private void addMetrics(String label, MetricPairs metrics) {
        long right = metrics.pairs().stream()
                .filter(pair -> pair.found().isPresent())
                .count();
        count(
                "metrics",
                (int) right,
                metrics.pairs().size(),
                (int) right + metrics.invented().size());
        tell(label, "metrics", "invented", metrics.invented().stream().map(metric -> FactSets.text(metric, "text")));
        for (String attribute : ATTRIBUTES) {
            List<MetricPairs.Pair> wrong = metrics.pairs().stream()
                    .filter(pair -> !pair.agrees(attribute))
                    .toList();
            int agreeing = metrics.pairs().size() - wrong.size();
            count(
                    "metric " + attribute,
                    agreeing,
                    metrics.pairs().size(),
                    metrics.pairs().size());
            tell(label, attribute, "missed", wrong.stream().map(pair -> FactSets.text(pair.expected(), "text")));
        }
    }

    private void count(String field, int right, int expected, int found) {
        counts.put(field, counts.getOrDefault(field, new Count(0, 0, 0)).and(right, expected, found));
    }

    private void tell(String label, String field, String what, Stream<String> values) {
        values.forEach(value -> misses.add(label + " " + field + ": " + what + " " + value));
    }
}
