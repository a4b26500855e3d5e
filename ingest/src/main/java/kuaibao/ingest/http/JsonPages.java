package kuaibao.ingest.http;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.page.PageDecoder;
import kuaibao.ingest.page.ToldArticle;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.json.JsonPage;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import kuaibao.schemas.record.PageSource;
import org.eclipse.jetty.http.HttpStatus;

/** Pages and articles that come as JSON: read at the door, so that a sender learns the place of what is wrong. */
final class JsonPages {
    private static final PageDecoder DECODER = new PageDecoder();

    private JsonPages() {}

    /**
     * A ready-made article as the page that it is kept as: under the article's id and revision, if it tells them.
     *
     * @throws RuntimeException as {@link #check} does, and if the JSON tells another number of articles than one
     */
    static IncomingPage article(byte[] json) {
        List<ToldArticle> articles = check(json, Optional.of(StandardCharsets.UTF_8));
        if (articles.size() != 1) {
            throw new ProblemException(new Problem(
                    HttpStatus.UNPROCESSABLE_ENTITY_422,
                    "malformed",
                    "the JSON tells " + articles.size() + " articles, expected one; several go to " + Routes.PAGES
                            + ", or into a batch"));
        }
        ToldArticle article = articles.get(0);
        PageDetails told = PageDetails.NONE.withContentType(MediaType.JSON).withCharset(StandardCharsets.UTF_8);
        told = article.id().map(told::withId).orElse(told);
        told = article.revision().isPresent()
                ? told.withRevision(article.revision().getAsLong())
                : told;
        return new IncomingPage(article.id().orElse("article"), ByteBuffer.wrap(json), told, PageSource.HTTP);
    }

    /**
     * The articles that a page in JSON tells.
     *
     * @throws kuaibao.ingest.page.decoding.UndecodablePageException if the bytes are no text
     * @throws kuaibao.ingest.page.MalformedPageException if they are not the JSON that a page is
     */
    static List<ToldArticle> check(byte[] json, Optional<Charset> charset) {
        return JsonPage.read(decode(json, charset), json).articles().orElse(List.of());
    }

    /** The characters of some JSON. */
    static DecodedPage decode(byte[] json, Optional<Charset> charset) {
        return DECODER.decode(json, charset);
    }
}
