/**
 * Pages that newsroom systems send as JSON: one article, or a page as a list of articles. Called by {@code page.format};
 * calls {@code page.source} and Jackson.
 */
@NullMarked
package kuaibao.ingest.page.json;

import org.jspecify.annotations.NullMarked;
