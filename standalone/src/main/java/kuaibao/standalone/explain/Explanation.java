package kuaibao.standalone.explain;

import kuaibao.schemas.record.EnrichedArticle;

/** A form in which articles are shown with their facts. All text is shown as {@code Printable} says. */
public interface Explanation {
    /** What stands before the first article. */
    String begin();

    /**
     * One article.
     *
     * @param number its place on the page, from 1
     * @param total how many the page has
     */
    String article(EnrichedArticle article, int number, int total);

    /** What stands behind the last article. */
    String end();
}
