/**
 * Which paragraphs and headings are one article. Called by {@code kuaibao.ingest.page}; calls {@code page.layout}.
 */
@NullMarked
package kuaibao.ingest.page.articles;

import org.jspecify.annotations.NullMarked;
