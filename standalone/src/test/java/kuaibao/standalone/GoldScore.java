package kuaibao.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How much of what a gold page tells was found, and how much was invented: F1 a field over all articles. Strings are
 * compared after NFKC and without white space, lists as sets, an article at a time, in the order of the page.
 */
final class GoldScore {
    private static final Map<String, Function<JsonNode, Stream<String>>> FIELDS = fields();

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Set<String> misses = new TreeSet<>();

    GoldScore() {
        FIELDS.keySet().forEach(field -> counts.put(field, new int[3]));
    }

    void add(String page, List<JsonNode> expected, List<JsonNode> found) {
        for (int i = 0; i < expected.size(); i++) {
            for (String field : FIELDS.keySet()) {
                add(page + "." + (i + 1) + " " + field, field, expected.get(i), found.get(i));
            }
        }
    }

    /** F1 by field; 1 where there is nothing to be found and nothing was. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        counts.forEach((field, count) ->
                scores.put(field, count[1] + count[2] == 0 ? 1.0 : 2.0 * count[0] / (count[1] + count[2])));
        return scores;
    }

    /** One line for each thing that was missed or invented. */
    Set<String> misses() {
        return misses;
    }

    private void add(String label, String field, JsonNode expected, JsonNode found) {
        Set<String> wanted = values(field, expected);
        Set<String> got = values(field, found);
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(got);
        int[] count = counts.getOrDefault(field, new int[3]);
        count[0] += both.size();
        count[1] += wanted.size();
        count[2] += got.size();
        wanted.stream()
                .filter(value -> !both.contains(value))
                .forEach(value -> misses.add(label + ": missed " + value));
        got.stream().filter(value -> !both.contains(value)).forEach(value -> misses.add(label + ": invented " + value));
    }

    private static Set<String> values(String field, JsonNode article) {
        Function<JsonNode, Stream<String>> reader = FIELDS.getOrDefault(field, any -> Stream.empty());
        return reader.apply(article)
                .map(value -> Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("\\s", ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, Function<JsonNode, Stream<String>>> fields() {
        Map<String, Function<JsonNode, Stream<String>>> fields = new LinkedHashMap<>();
        fields.put("titles", article -> each(article, "titles").map(JsonNode::asText));
        fields.put("headline", article -> Stream.of(text(article, "headline")));
        fields.put("marker", article -> Stream.of(text(article, "marker")));
        fields.put("place", article -> Stream.of(text(article, "place")));
        fields.put("date", article -> Stream.of(day(article)));
        fields.put("bylines", article -> each(article, "bylines").map(byline -> joined(byline, "name", "role")));
        fields.put("credit", article -> Stream.of(text(article, "credit")));
        fields.put("paragraphs", article -> each(article, "paragraphs").map(JsonNode::asText));
        fields.put("people", article -> each(article, "people").map(person -> text(person, "name")));
        fields.put(
                "roles",
                article -> each(article, "people")
                        .flatMap(person -> each(person, "roles")
                                .map(role -> text(person, "name") + "/" + joined(role, "org", "title"))));
        fields.put("orgs", article -> each(article, "orgs").map(org -> text(org, "name")));
        fields.put("places", article -> each(article, "places").map(place -> joined(place, "name", "type")));
        fields.put(
                "metrics",
                article -> each(article, "metrics")
                        .map(metric -> metric.path("value")
                                        .decimalValue()
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + joined(metric, "unit", "comparator", "status")));
        fields.put("events", article -> each(article, "events").map(event -> text(event, "type") + day(event)));
        fields.put(
                "participants",
                article -> each(article, "events")
                        .flatMap(event ->
                                each(event, "participants").map(who -> text(event, "type") + "/" + who.asText())));
        return fields;
    }

    private static Stream<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private static String joined(JsonNode node, String... fields) {
        return Stream.of(fields).map(field -> text(node, field)).collect(Collectors.joining("/"));
    }

    private static String day(JsonNode node) {
        JsonNode date = node.path("date");
        return date.isObject() ? joined(date, "from", "to") : "";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : node.path(field).asText("");
    }
}
