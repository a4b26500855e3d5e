package kuaibao.ingest.splitter;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.PageArticle;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageDecoder;
import kuaibao.ingest.page.PageReader;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.schemas.AvroSafety;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;

/** One page to its articles: decode, read, map. The same page gives the same articles, byte for byte. */
public final class PageSplitter {
    private final PageDecoder decoder = new PageDecoder();
    private final PageReader reader = new PageReader();
    private final String version;

    /** A splitter that signs its articles with this version. */
    public PageSplitter(String version) {
        AvroSafety.establish();
        this.version = version;
    }

    /**
     * The page's articles in reading order, as first revisions.
     *
     * @throws UnreadableRecordException if the bytes are no text
     */
    public List<RawArticle> split(Page page) {
        PageContent content = reader.read(text(page), context(page));
        ArticleId ids = new ArticleId(Optional.ofNullable(page.getPublication()), published(page));
        RawArticleMapper mapper = new RawArticleMapper(page, content, version);
        return content.articles().stream()
                .map((PageArticle article) -> mapper.map(ids.of(article), article))
                .toList();
    }

    private String text(Page page) {
        ByteBuffer content = page.getContent().duplicate();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        try {
            return decoder.decode(bytes, Optional.ofNullable(page.getCharset()).map(Charset::forName))
                    .text();
        } catch (UndecodablePageException problem) {
            throw new UnreadableRecordException(FailureClass.ENCODING, String.valueOf(problem.getMessage()), problem);
        }
    }

    private static PageContext context(Page page) {
        return new PageContext(Optional.ofNullable(page.getPublication()), published(page));
    }

    private static Optional<LocalDate> published(Page page) {
        return Optional.ofNullable(page.getPublished());
    }
}
