/**
 * What each line of a page is (heading, body, byline, caption, masthead …), and which lines are one paragraph.
 *
 * <p>Called by {@code kuaibao.ingest.page}; calls {@code page.dateline} to know a dateline or a byline when it sees one.
 */
@NullMarked
package kuaibao.ingest.page.layout;

import org.jspecify.annotations.NullMarked;
