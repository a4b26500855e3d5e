package kuaibao.ingest.splitter;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.UndecodablePageException;
import kuaibao.ingest.page.format.DocumentReader;
import kuaibao.ingest.page.format.PageDocument;
import kuaibao.ingest.page.format.ReadDocument;
import kuaibao.schemas.AvroSafety;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;

/** One page to its articles: decode, read, map. The same page gives the same articles, byte for byte. */
public final class PageSplitter {
    private final DocumentReader reader = new DocumentReader();
    private final String version;

    /** A splitter that signs its articles with this version. */
    public PageSplitter(String version) {
        AvroSafety.establish();
        this.version = version;
    }

    /**
     * The page's articles in reading order, as first revisions unless the page itself counts them.
     *
     * @throws UnreadableRecordException if the bytes are no text, or not the JSON that they are said to be
     */
    public List<RawArticle> split(Page page) {
        ReadDocument read = read(page);
        ArticleId ids =
                new ArticleId(read.context().publication(), read.context().published());
        RawArticleMapper mapper = new RawArticleMapper(page, read, version);
        return read.content().articles().stream()
                .map(article -> mapper.map(article.id().orElseGet(() -> ids.of(article)), article))
                .toList();
    }

    private ReadDocument read(Page page) {
        try {
            return reader.read(document(page), context(page));
        } catch (UndecodablePageException problem) {
            throw new UnreadableRecordException(FailureClass.ENCODING, String.valueOf(problem.getMessage()), problem);
        } catch (MalformedPageException problem) {
            throw new UnreadableRecordException(FailureClass.MALFORMED, String.valueOf(problem.getMessage()), problem);
        }
    }

    private static PageDocument document(Page page) {
        ByteBuffer content = page.getContent().duplicate();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return new PageDocument(
                bytes,
                Optional.ofNullable(page.getContentType()),
                Optional.ofNullable(page.getName()),
                Optional.ofNullable(page.getCharset()).map(Charset::forName));
    }

    private static PageContext context(Page page) {
        return new PageContext(
                Optional.ofNullable(page.getPublication()),
                Optional.ofNullable(page.getPublished()),
                Optional.ofNullable(page.getEdition()));
    }
}
