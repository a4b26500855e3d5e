package kuaibao.ingest.page.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.DecodedPage;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.PageDecoder;
import kuaibao.ingest.page.PageReader;
import kuaibao.ingest.page.ToldArticle;
import kuaibao.ingest.page.UndecodablePageException;
import kuaibao.ingest.page.html.HtmlCharset;
import kuaibao.ingest.page.html.HtmlPage;
import kuaibao.ingest.page.json.JsonPage;
import kuaibao.ingest.page.markdown.MarkdownPage;
import kuaibao.ingest.page.source.TextPage;

/** Reads pages of all formats: each becomes the same text page, which is then read as any other. */
public final class DocumentReader {

    private final PageDecoder decoder = new PageDecoder();
    private final PageReader reader = new PageReader();

    /**
     * Reads a page.
     *
     * @param told what the sender says of it; this stands before what the page says of itself
     * @throws UndecodablePageException if the bytes are no text, or not in their encoding
     * @throws MalformedPageException if they are text, but not the JSON that they are said to be
     */
    public ReadDocument read(PageDocument document, PageContext told) {
        DecodedPage decoded = decode(document);
        PageFormat format = PageFormat.of(document, decoded.text());
        TextPage page = textPage(format, decoded, document.bytes());
        PageContext context = told.or(page.context());
        return new ReadDocument(format, decoded, page.text(), page.sources(), context, content(page, context));
    }

    /**
     * Refuses what {@link #read} refuses, and does no more work than that needs: for a door that says so at once.
     *
     * @return the format that the page will be read in
     */
    public PageFormat check(PageDocument document) {
        DecodedPage decoded = decode(document);
        PageFormat format = PageFormat.of(document, decoded.text());
        if (format == PageFormat.JSON) {
            JsonPage.read(decoded, document.bytes());
        }
        return format;
    }

    private static TextPage textPage(PageFormat format, DecodedPage decoded, byte[] bytes) {
        return switch (format) {
            case PLAIN_TEXT -> TextPage.plain(decoded.text());
            case MARKDOWN -> MarkdownPage.read(decoded.text());
            case HTML -> HtmlPage.read(decoded.text());
            case JSON -> JsonPage.read(decoded, bytes);
        };
    }

    private PageContent content(TextPage page, PageContext context) {
        Optional<List<ToldArticle>> articles = page.articles();
        return articles.isPresent()
                ? reader.readArticles(page.text(), articles.get(), context)
                : reader.read(page.text(), page.told(), context);
    }

    /**
     * A byte order mark wins over the sender's word, that over the page's own. What an HTML page says of itself is often
     * wrong: where its bytes do not fit, it is as if it had said nothing.
     */
    private DecodedPage decode(PageDocument document) {
        Optional<Charset> own = document.charset().isPresent() || !mayBeHtml(document)
                ? Optional.empty()
                : HtmlCharset.declaredBy(document.bytes());
        if (own.isPresent()) {
            try {
                return decoder.decode(document.bytes(), own);
            } catch (UndecodablePageException untrue) {
                return decoder.decode(document.bytes(), Optional.empty());
            }
        }
        return decoder.decode(document.bytes(), document.charset());
    }

    private static boolean mayBeHtml(PageDocument document) {
        return document.mediaType().flatMap(PageFormat::ofMediaType).orElse(PageFormat.HTML) != PageFormat.JSON;
    }
}
