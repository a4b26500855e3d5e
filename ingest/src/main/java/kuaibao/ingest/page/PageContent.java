package kuaibao.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.ingest.page.evidence.YearEvidence;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.PageSpan;

/**
 * A page, read.
 *
 * @param year the year that the page proves or implies; empty if it does not
 * @param yearEvidence the proof, there whenever the year is
 * @param places full place names printed on the page, the most frequent first, twelve at most
 * @param spans every character of the page and what became of it, in page order without gaps
 */
public record PageContent(
        OptionalInt year,
        Optional<YearEvidence> yearEvidence,
        List<PageArticle> articles,
        List<String> places,
        List<PageSpan> spans) {
    public PageContent {
        articles = List.copyOf(articles);
        places = List.copyOf(places);
        spans = List.copyOf(spans);
    }

    /** The page's spans that belong to one article, in page order. */
    public List<PageSpan> spansOf(int article) {
        return spans.stream().filter(span -> span.article() == article).toList();
    }

    /** Where a character of a repaired paragraph stands on the page; empty if there is no such character. */
    public OptionalInt pageOffset(int article, int paragraph, int offset) {
        return spans.stream()
                .filter(span -> span.kind() == SpanKind.PARAGRAPH)
                .filter(span -> span.article() == article && span.index() == paragraph)
                .filter(span -> span.offset() <= offset && offset < span.offset() + span.end() - span.begin())
                .mapToInt(span -> span.begin() + offset - span.offset())
                .findFirst();
    }
}
