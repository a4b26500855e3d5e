/**
 * Who wrote a report, where it was filed, which day it tells of: the small print of newspapers.
 *
 * <p>Called by {@code page.layout} and {@code kuaibao.ingest.page}; calls {@code page.script}.
 */
@NullMarked
package kuaibao.ingest.page.dateline;

import org.jspecify.annotations.NullMarked;
