package kuaibao.ingest.page.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.layout.PageLayout;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.VisibleText;

/**
 * Says of every character of a page where it went.
 *
 * @param spans every character of the page, in page order without gaps
 * @param paragraphs those of the spans that are paragraphs of articles, which follow one another as the articles, their
 *     paragraphs and the characters of these do
 */
public record PageMap(List<PageSpan> spans, List<PageSpan> paragraphs) {
    public PageMap {
        spans = List.copyOf(spans);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The map of a page.
     *
     * @param printed the page as it came
     * @param visible the same as it was read
     * @param layout of the visible text
     * @param articles of the visible text
     */
    public static PageMap of(String printed, VisibleText visible, PageLayout layout, List<List<Block>> articles) {
        List<PageSpan> read = SpanReader.read(visible.text(), layout, articles);
        boolean asItCame = printed.length() == visible.text().length();
        List<PageSpan> spans = asItCame ? read : InvisibleReader.read(visible, read, printed.length());
        spans.replaceAll(span -> span.printed(printed));
        List<PageSpan> paragraphs = new ArrayList<>(spans);
        paragraphs.removeIf(span -> !isParagraph(span));
        return new PageMap(spans, paragraphs);
    }

    private static boolean isParagraph(PageSpan span) {
        return span.kind() == SpanKind.PARAGRAPH && span.article() != PageSpan.NONE;
    }

    /**
     * Where a character of a repaired paragraph stands on the page; empty if there is no such character. Logarithmic in
     * the page's length.
     */
    public OptionalInt pageOffset(int article, int paragraph, int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = isAtOrBefore(paragraphs.get(middle), article, paragraph, offset);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low == 0 ? OptionalInt.empty() : within(paragraphs.get(low - 1), article, paragraph, offset);
    }

    private static boolean isAtOrBefore(PageSpan span, int article, int paragraph, int offset) {
        if (span.article() != article) {
            return span.article() < article;
        }
        return span.index() == paragraph ? span.offset() <= offset : span.index() < paragraph;
    }

    private static OptionalInt within(PageSpan span, int article, int paragraph, int offset) {
        int inside = offset - span.offset();
        boolean here = span.article() == article && span.index() == paragraph && inside < span.length();
        return here ? OptionalInt.of(span.begin() + inside) : OptionalInt.empty();
    }
}
