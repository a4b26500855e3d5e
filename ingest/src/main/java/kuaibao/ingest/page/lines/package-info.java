/**
 * What a line of a page is by itself: body, byline, credit, caption, masthead, guide; and the small print glued to it.
 *
 * <p>Called by {@code page.layout}; calls {@code page.dateline} to know a dateline or a byline when it sees one.
 */
@NullMarked
package kuaibao.ingest.page.lines;

import org.jspecify.annotations.NullMarked;
