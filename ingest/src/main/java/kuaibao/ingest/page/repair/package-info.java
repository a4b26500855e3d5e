/**
 * Where every character of a page went, and the marks of what was taken out of its articles.
 *
 * <p>Called by {@code kuaibao.ingest.page}; calls {@code page.layout}.
 */
@NullMarked
package kuaibao.ingest.page.repair;

import org.jspecify.annotations.NullMarked;
