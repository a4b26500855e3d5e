/**
 * Markdown pages to the text that they mean. Called by {@code page.format}; calls {@code page.source}, {@code page.script}
 * and {@code page.dateline}.
 */
@NullMarked
package kuaibao.ingest.page.markdown;

import org.jspecify.annotations.NullMarked;
