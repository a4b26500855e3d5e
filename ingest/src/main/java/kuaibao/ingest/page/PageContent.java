package kuaibao.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kuaibao.ingest.page.evidence.YearEvidence;
import kuaibao.ingest.page.repair.PageMap;
import kuaibao.ingest.page.repair.PageSpan;

/**
 * A page, read.
 *
 * @param year the year that the page proves or implies; empty if it does not
 * @param yearEvidence the proof, there whenever the year is
 * @param places full place names printed on the page, the most frequent first, twelve at most
 * @param map where every character of the page went
 */
public record PageContent(
        OptionalInt year,
        Optional<YearEvidence> yearEvidence,
        List<PageArticle> articles,
        List<String> places,
        PageMap map) {
    public PageContent {
        articles = List.copyOf(articles);
        places = List.copyOf(places);
    }

    /** The same page with its articles told otherwise. */
    PageContent with(List<PageArticle> others) {
        return new PageContent(year, yearEvidence, others, places, map);
    }

    /** Every character of the page and what became of it, in page order without gaps. */
    public List<PageSpan> spans() {
        return map.spans();
    }

    /** The page's spans that belong to one article, in page order. */
    public List<PageSpan> spansOf(int article) {
        return spans().stream().filter(span -> span.article() == article).toList();
    }

    /**
     * Where a character of a repaired paragraph stands on the page; empty if there is no such character. Logarithmic in
     * the page's length.
     */
    public OptionalInt pageOffset(int article, int paragraph, int offset) {
        return map.pageOffset(article, paragraph, offset);
    }
}
