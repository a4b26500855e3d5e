package kuaibao.ingest.page;

import java.util.List;
import kuaibao.ingest.page.decoding.DecodedPage;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageMark;
import kuaibao.ingest.page.repair.PageSpan;

/**
 * Undoes what {@link PageReader} did: gives back the page from its articles and from what was taken out of it. What it
 * cannot give back was lost, which must not be.
 */
public final class PageRestorer {

    private PageRestorer() {}

    /** The bytes of the page, from what was read and from how its bytes were decoded. */
    public static byte[] bytes(PageContent content, DecodedPage page) {
        return new DecodedPage(text(content), page.charset(), page.byteOrderMark()).bytes();
    }

    /** The text that the page was read from, character for character. */
    public static String text(PageContent content) {
        StringBuilder page = new StringBuilder();
        for (PageSpan span : content.spans()) {
            if (span.isHeld()) {
                page.append(holder(content.articles().get(span.article()), span), span.offset(), end(span));
            } else {
                page.append(span.characters());
            }
        }
        return page.toString();
    }

    /**
     * A paragraph as it was printed: its marks applied backwards, the last first. What stood between its parts and
     * belongs to other texts, as a photo's caption does, is not in it.
     */
    public static String paragraph(PageArticle article, int index) {
        StringBuilder paragraph = new StringBuilder(article.paragraphs().get(index));
        List<DamageMark> marks = article.damage();
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).paragraph() == index) {
                paragraph.insert(marks.get(i).begin(), marks.get(i).removed());
            }
        }
        return paragraph.toString();
    }

    private static int end(PageSpan span) {
        return span.offset() + span.end() - span.begin();
    }

    private static String holder(PageArticle article, PageSpan span) {
        List<String> texts = span.kind() == SpanKind.HEADING
                ? article.titles()
                : span.kind() == SpanKind.PARAGRAPH
                        ? article.paragraphs()
                        : span.kind() == SpanKind.CAPTION ? article.captions() : article.crossReferences();
        return texts.get(span.index());
    }
}
