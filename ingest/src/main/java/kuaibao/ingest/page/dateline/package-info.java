/**
 * Who wrote a report and where it was filed: the small print of newspapers.
 *
 * <p>Called by {@code page.lines}, {@code page.layout} and {@code kuaibao.ingest.page}; calls {@code page.day} and {@code
 * page.script}.
 */
@NullMarked
package kuaibao.ingest.page.dateline;

import org.jspecify.annotations.NullMarked;
