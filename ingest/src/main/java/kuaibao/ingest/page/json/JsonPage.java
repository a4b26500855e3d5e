package kuaibao.ingest.page.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import kuaibao.ingest.page.DecodedPage;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.MalformedPageException.Kind;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.ToldArticle;
import kuaibao.ingest.page.source.TextPage;
import kuaibao.ingest.page.source.TextPageWriter;

/**
 * Reads a page that is sent as JSON: an article, a page with {@code articles}, or a bare list of articles. What is told of an
 * article is taken as told and its {@code paragraphs} are whole; only a {@code body} is read as a page's text is.
 */
public final class JsonPage {

    /** How many articles one document may have. */
    public static final int MOST_ARTICLES = 1000;
    /** How many bytes one document may have. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Set<String> OF_PAGE = Set.of("publication", "published", "edition");

    private final JsonCursor cursor;
    private final TextPageWriter out;
    private final List<ToldArticle> articles = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private PageContext context = PageContext.none();

    private JsonPage(DecodedPage page, byte[] bytes) {
        this.cursor = new JsonCursor(page.text(), ByteOffsets.of(page.text(), page.charset(), bytes));
        this.out = new TextPageWriter(page.text());
    }

    /** Whether a text looks like such a document by how it opens. */
    public static boolean isDocument(String text) {
        String head = text.substring(0, Math.min(text.length(), 200)).strip();
        if (head.length() < 2) {
            return false;
        }
        char inner = head.substring(1).strip().isEmpty()
                ? ' '
                : head.substring(1).strip().charAt(0);
        return (head.charAt(0) == '{' && (inner == '"' || inner == '}')) || (head.charAt(0) == '[' && inner == '{');
    }

    /**
     * Reads a document.
     *
     * @param bytes that the page was decoded from
     * @throws MalformedPageException if it is no JSON, or says what no page says
     */
    public static TextPage read(DecodedPage page, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedPageException(
                    Kind.TOO_LARGE,
                    OptionalLong.empty(),
                    Optional.empty(),
                    String.format(
                            Locale.ROOT, "the JSON has %d bytes, at most %d are taken", bytes.length, MOST_BYTES));
        }
        JsonPage reader = new JsonPage(page, bytes);
        reader.read();
        return reader.out.page(reader.articles, reader.context);
    }

    private void read() {
        switch (cursor.next()) {
            case START_ARRAY -> readArticles();
            case START_OBJECT -> readObject();
            default -> throw cursor.wrong("an article, a page or a list of articles");
        }
        cursor.end();
    }

    /** A page and an article alike may begin with publication, day and edition: the other fields tell which it is. */
    private void readObject() {
        JsonArticle single = new JsonArticle(cursor);
        Set<String> seen = new HashSet<>();
        new JsonFields(cursor).object(name -> {
            seen.add(name);
            requireOneKind(seen, name);
            if (name.equals("articles")) {
                cursor.expect(cursor.next(), JsonToken.START_ARRAY, "a list of articles");
                readArticles();
            } else {
                single.take(name);
            }
        });
        if (seen.contains("articles")) {
            agree(single.context());
        } else {
            add(single);
        }
    }

    private void requireOneKind(Set<String> seen, String name) {
        Stream<String> ofArticle = seen.stream().filter(field -> !OF_PAGE.contains(field) && !field.equals("articles"));
        if (seen.contains("articles") && ofArticle.findAny().isPresent()) {
            throw cursor.refusal(
                    Kind.FIELD,
                    "the field " + name + " cannot stand here: a page has articles, publication, published and edition,"
                            + " everything else belongs to an article");
        }
    }

    private void readArticles() {
        for (JsonToken token = cursor.next(); token != JsonToken.END_ARRAY; token = cursor.next()) {
            cursor.expect(token, JsonToken.START_OBJECT, "an article");
            if (articles.size() == MOST_ARTICLES) {
                throw cursor.refusal(Kind.TOO_LARGE, "expected at most " + MOST_ARTICLES + " articles, got more");
            }
            JsonArticle article = new JsonArticle(cursor);
            new JsonFields(cursor).object(article::take);
            add(article);
        }
    }

    private void add(JsonArticle article) {
        article.require();
        article.id().filter(id -> !ids.add(id)).ifPresent(id -> {
            throw cursor.refusal(Kind.VALUE, "expected another id for each article, got " + id + " again");
        });
        agree(article.context());
        articles.add(article.write(out));
    }

    /** All articles of a page are of one paper, day and edition. */
    private void agree(PageContext told) {
        requireSame("publication", context.publication(), told.publication());
        requireSame("published", context.published(), told.published());
        requireSame("edition", context.edition(), told.edition());
        context = context.or(told);
    }

    private void requireSame(String field, Optional<?> known, Optional<?> told) {
        if (known.isPresent() && told.isPresent() && !known.equals(told)) {
            throw cursor.refusal(
                    Kind.VALUE,
                    "expected one " + field + " for all articles of a page, got " + known.get() + " and " + told.get());
        }
    }
}
