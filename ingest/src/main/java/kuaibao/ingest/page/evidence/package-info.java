/**
 * What a page proves as a whole: its year, the full names of its places.
 *
 * <p>Called by {@code kuaibao.ingest.page} once its articles are known; calls {@code page.dateline}.
 */
@NullMarked
package kuaibao.ingest.page.evidence;

import org.jspecify.annotations.NullMarked;
