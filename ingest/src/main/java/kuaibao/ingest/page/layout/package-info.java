/**
 * What each line of a page is in its surroundings (headings, repeats), and which lines are one paragraph.
 *
 * <p>Called by {@code kuaibao.ingest.page}; calls {@code page.lines}.
 */
@NullMarked
package kuaibao.ingest.page.layout;

import org.jspecify.annotations.NullMarked;
