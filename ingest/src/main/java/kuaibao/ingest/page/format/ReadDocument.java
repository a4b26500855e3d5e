package kuaibao.ingest.page.format;

import kuaibao.ingest.page.DecodedPage;
import kuaibao.ingest.page.PageContent;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.source.SourceMap;

/**
 * A page of any format, read.
 *
 * @param decoded the page's characters as they came, markup and all
 * @param text what the page says, a line a heading or paragraph; the spans of {@code content} are offsets in it
 * @param sources leads from an offset in {@code text} to one in {@code decoded}
 * @param context what the sender told, and where that was nothing, what the page tells of itself
 */
public record ReadDocument(
        PageFormat format,
        DecodedPage decoded,
        String text,
        SourceMap sources,
        PageContext context,
        PageContent content) {}
