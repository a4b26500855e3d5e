package kuaibao.sink.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kuaibao.sink.document.SearchText;

/**
 * A user's words as an Elasticsearch query. They are taken literally, whatever they hold: no query-string syntax, no
 * wildcards, no regular expressions.
 *
 * <p>Each part between white space must be found: as it stands, which counts most, or, when it is longer than three
 * characters, at least two thirds of its pairs of neighbouring characters anywhere in the titles or in the text. What
 * decides the order further is how many words of our segmentation are contained in the query: {@code 郑东新区新能源} gains
 * from every article with the word 新能源. No segmenter is needed for that, as every stretch of the query is tried.
 */
final class SearchQuery {
    static final int MAX_CHARACTERS = 100;

    private static final int LONGEST_WORD = 6;

    /** All of one or two pairs, else two thirds of them. */
    private static final String MOST_PAIRS = "2<66%";

    private final List<String> parts;

    private SearchQuery(List<String> parts) {
        this.parts = parts;
    }

    static SearchQuery of(String words) {
        if (words.codePointCount(0, words.length()) > MAX_CHARACTERS) {
            throw new UnsearchableQueryException("A search takes up to " + MAX_CHARACTERS + " characters, got "
                    + words.codePointCount(0, words.length()) + ".");
        }
        List<String> parts = Arrays.stream(SearchText.normalize(words).split("\\s+"))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            throw new UnsearchableQueryException("There is no letter, character or digit to search for in: " + words);
        }
        return new SearchQuery(parts);
    }

    ObjectNode toJson() {
        ObjectNode query = object();
        ObjectNode bool = query.putObject("bool");
        ArrayNode must = bool.putArray("must");
        parts.forEach(part -> must.add(part(part)));
        String contained = String.join(" ", contained());
        ArrayNode should = bool.putArray("should");
        should.add(match("match", "title_words", contained, 2));
        should.add(match("match", "words", contained, 1));
        return query;
    }

    private static ObjectNode part(String part) {
        ObjectNode clause = object();
        ArrayNode ways = clause.putObject("bool").putArray("should");
        if (isSingleToken(part)) {
            singleToken(ways, part);
        } else {
            for (String field : List.of("titles", "text")) {
                int boost = field.equals("titles") ? 3 : 1;
                ways.add(match("match_phrase", field, part, 2 * boost));
                ObjectNode pairs = match("match", field, part, boost);
                ((ObjectNode) pairs.path("match").path(field)).put("minimum_should_match", MOST_PAIRS);
                ways.add(pairs);
            }
            ways.add(match("match_phrase", "captions", part, 1));
        }
        return clause;
    }

    /**
     * The fields of pairs hold no single tokens. One is found as a word of our own, or as the half of a pair: {@code 郑}
     * in {@code 郑州} and {@code 来郑}, {@code suv} in {@code 款suv}.
     */
    private static void singleToken(ArrayNode ways, String token) {
        ways.add(match("match", "title_words", token, 6));
        ways.add(match("match", "words", token, 2));
        boolean isIdeograph = token.codePoints().allMatch(Character::isIdeographic);
        for (String field : List.of("titles", "text")) {
            ways.add(pattern("term", field, token));
            ways.add(pattern("wildcard", field, "?" + token));
            ways.add(isIdeograph ? pattern("prefix", field, token) : pattern("wildcard", field, token + "?"));
        }
    }

    /** One ideograph, or one run of other letters and digits: what the standard tokenizer does not divide. */
    private static boolean isSingleToken(String part) {
        int[] characters = part.codePoints().filter(Character::isLetterOrDigit).toArray();
        return characters.length == part.codePointCount(0, part.length())
                && (characters.length == 1 || Arrays.stream(characters).noneMatch(Character::isIdeographic));
    }

    /** Every stretch of the query that could be a word. */
    private Set<String> contained() {
        Set<String> stretches = new LinkedHashSet<>();
        for (String part : parts) {
            stretches.add(part);
            int[] characters = part.codePoints().toArray();
            for (int begin = 0; begin < characters.length; begin++) {
                for (int end = begin + 1; end <= Math.min(characters.length, begin + LONGEST_WORD); end++) {
                    stretches.add(new String(characters, begin, end - begin));
                }
            }
        }
        return stretches.stream()
                .filter(stretch -> !stretch.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ObjectNode match(String kind, String field, String text, int boost) {
        ObjectNode clause = object();
        clause.putObject(kind).putObject(field).put("query", text).put("boost", boost);
        return clause;
    }

    private static ObjectNode pattern(String kind, String field, String value) {
        ObjectNode clause = object();
        clause.putObject(kind).putObject(field).put("value", value);
        return clause;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
