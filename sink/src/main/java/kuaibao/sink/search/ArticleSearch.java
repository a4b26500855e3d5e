package kuaibao.sink.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.sink.document.FactKind;
import kuaibao.sink.document.SearchText;
import kuaibao.sink.store.ElasticsearchClient;
import kuaibao.sink.store.ElasticsearchSettings;
import kuaibao.sink.store.StoreUnavailableException;

/** Finds articles in the index. Safe for use by several threads. */
public final class ArticleSearch implements AutoCloseable {
    /** The most articles that one answer lists. */
    public static final int MAX_LISTED = 1000;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(2);
    /** What the server needs besides searching. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_CHARACTERS = 60;

    private final ElasticsearchClient client;
    private final String articles;
    private final String facts;

    private ArticleSearch(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.articles = settings.articles();
        this.facts = settings.facts();
    }

    /**
     * A search that asks this Elasticsearch; it connects when it is used.
     *
     * @throws CannotStartException if the certificate file cannot be used
     */
    public static ArticleSearch of(ElasticsearchSettings settings) throws CannotStartException {
        return new ArticleSearch(ElasticsearchClient.of(settings, TIME_LIMIT.plus(GRACE)), settings);
    }

    /**
     * The articles that hold all of these words, taken literally; single characters and parts of words are found too.
     *
     * @param words up to 100 characters; parts with white space between must all be found
     * @param limit how many articles to list, up to {@link #MAX_LISTED}
     * @throws UnsearchableQueryException if the words are too long or hold nothing to search for
     */
    public Hits search(String words, int limit) throws SearchFailedException {
        ObjectNode request = request(SearchQuery.of(words).toJson(), limit);
        ObjectNode highlight = request.putObject("highlight");
        highlight.putArray("pre_tags").add(String.valueOf(SearchText.FOUND_BEGIN));
        highlight.putArray("post_tags").add(String.valueOf(SearchText.FOUND_END));
        ObjectNode fields = highlight.putObject("fields");
        fields.putObject("titles").put("number_of_fragments", 1).put("fragment_size", FRAGMENT_CHARACTERS);
        fields.putObject("text").put("number_of_fragments", FRAGMENTS).put("fragment_size", FRAGMENT_CHARACTERS);
        return hits(request);
    }

    /** The articles of one page in the page's order. */
    public Hits ofBulletin(String bulletin) throws SearchFailedException {
        ObjectNode request = request(term("bulletin", bulletin), MAX_LISTED);
        request.putArray("sort").addObject().put("position", "asc");
        return hits(request);
    }

    /** How many articles of this page can be found by now; a second after they were written they all are. */
    public long countArticles(String bulletin) throws SearchFailedException {
        return count(articles, term("bulletin", bulletin));
    }

    /** How many facts of one kind the articles of this page have. */
    public long countFacts(String bulletin, FactKind kind) throws SearchFailedException {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.putObject("bool")
                .putArray("filter")
                .add(term("bulletin", bulletin))
                .add(term("kind", kind.label()));
        return count(facts, query);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private static ObjectNode request(ObjectNode query, int limit) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("size", Math.max(0, Math.min(limit, MAX_LISTED)));
        request.put("timeout", TIME_LIMIT.toMillis() + "ms");
        request.put("track_total_hits", true);
        request.putArray("_source")
                .add("id")
                .add("headline")
                .add("day")
                .add("bulletin")
                .add("position")
                .add("people")
                .add("orgs")
                .add("metrics");
        request.set("query", query);
        return request;
    }

    private Hits hits(ObjectNode request) throws SearchFailedException {
        JsonNode answer = ask("/" + articles + "/_search", request);
        List<FoundArticle> found = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> found.add(article(hit)));
        long total = answer.path("hits").path("total").path("value").asLong();
        return new Hits(total, !answer.path("timed_out").asBoolean(), found);
    }

    private long count(String alias, ObjectNode query) throws SearchFailedException {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.set("query", query);
        return ask("/" + alias + "/_count", request).path("count").asLong();
    }

    private JsonNode ask(String path, ObjectNode request) throws SearchFailedException {
        try {
            return client.send("POST", path, request).bodyOr("searching");
        } catch (StoreUnavailableException problem) {
            throw new SearchFailedException("The search failed: " + problem.getMessage() + ".", problem);
        }
    }

    private static FoundArticle article(JsonNode hit) {
        JsonNode source = hit.path("_source");
        List<Fragment> fragments = new ArrayList<>();
        for (String field : List.of("titles", "text")) {
            hit.path("highlight").path(field).forEach(marked -> fragments.add(Fragment.ofMarked(marked.asText())));
        }
        return new FoundArticle(
                source.path("id").asText(),
                source.path("headline").asText(""),
                Optional.ofNullable(source.path("day").textValue()).map(LocalDate::parse),
                source.path("bulletin").asText(""),
                source.path("position").asInt(),
                texts(source.path("people")),
                texts(source.path("orgs")),
                texts(source.path("metrics")),
                fragments);
    }

    private static ObjectNode term(String field, String value) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.putObject("term").putObject(field).put("value", value);
        return query;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
