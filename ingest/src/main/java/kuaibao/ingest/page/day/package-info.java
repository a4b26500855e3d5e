/**
 * Days: how texts name them, and which dates they are. Called by {@code page.dateline} and {@code kuaibao.ingest.page};
 * calls {@code page.script}.
 */
@NullMarked
package kuaibao.ingest.page.day;

import org.jspecify.annotations.NullMarked;
