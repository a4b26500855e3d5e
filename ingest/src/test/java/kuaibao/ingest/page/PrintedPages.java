package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import kuaibao.ingest.page.lines.SpanKind;

/** Reads the pages that tests print. */
final class PrintedPages {

    private PrintedPages() {}

    /** The page's only article; no paragraph of the page is outside of it. */
    static PageArticle only(String page) {
        PageContent content = read(page);
        assertThat(content.articles()).hasSize(1);
        assertThat(content.spans()).noneMatch(span -> span.kind() == SpanKind.PARAGRAPH && span.article() < 0);
        return content.articles().get(0);
    }

    static PageContent read(String page) {
        return new PageReader().read(page, PageContext.none());
    }
}
