package kuaibao.standalone.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The facts of one article, metrics apart, as sets of comparable strings by field of the contract. */
final class FactSets {
    private static final Map<String, Function<JsonNode, Stream<String>>> FIELDS = fields();

    private FactSets() {}

    static Set<String> fieldNames() {
        return FIELDS.keySet();
    }

    static Set<String> of(String field, JsonNode article) {
        Function<JsonNode, Stream<String>> reader = FIELDS.getOrDefault(field, any -> Stream.empty());
        return reader.apply(article).filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }

    private static Map<String, Function<JsonNode, Stream<String>>> fields() {
        Map<String, Function<JsonNode, Stream<String>>> fields = new LinkedHashMap<>();
        fields.put("titles", article -> each(article, "titles").map(FactSets::string));
        Stream.of("headline", "marker", "place", "credit")
                .forEach(field -> fields.put(field, article -> Stream.of(text(article, field))));
        fields.put("date", article -> Stream.of(day(article)));
        fields.put("bylines", article -> each(article, "bylines").map(byline -> joined(byline, "name", "role")));
        fields.put("photo", article -> article.path("photo").asBoolean() ? Stream.of("photo") : Stream.empty());
        fields.put("paragraphs", article -> each(article, "paragraphs").map(FactSets::string));
        fields.put("people", article -> each(article, "people").map(person -> text(person, "name")));
        fields.put("roles", article -> each(article, "people").flatMap(FactSets::roles));
        fields.put("orgs", article -> each(article, "orgs").map(body -> text(body, "name")));
        fields.put("org canonical", article -> each(article, "orgs").map(body -> joined(body, "name", "canonical")));
        fields.put("places", article -> each(article, "places").map(place -> text(place, "name")));
        fields.put("place types", article -> each(article, "places").map(place -> joined(place, "name", "type")));
        fields.put("events", article -> each(article, "events").map(event -> text(event, "type") + day(event)));
        fields.put("participants", article -> each(article, "events").flatMap(FactSets::participants));
        return fields;
    }

    private static Stream<String> roles(JsonNode person) {
        return each(person, "roles").map(role -> text(person, "name") + "/" + joined(role, "org", "title"));
    }

    private static Stream<String> participants(JsonNode event) {
        return each(event, "participants").map(who -> text(event, "type") + "/" + string(who));
    }

    static Stream<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private static String joined(JsonNode node, String first, String second) {
        return text(node, first) + "/" + text(node, second);
    }

    private static String day(JsonNode node) {
        return node.path("date").isObject() ? joined(node.path("date"), "from", "to") : "";
    }

    private static String string(JsonNode value) {
        return GoldText.normal(value.asText());
    }

    static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : string(node.path(field));
    }
}
