/**
 * HTML pages, e-papers and web copies, to the text that they show: a heading or paragraph a line.
 *
 * <p>Called by {@code page.format}; calls {@code page.source}, {@code page.script} and jsoup, which nobody else knows.
 */
@NullMarked
package kuaibao.ingest.page.html;

import org.jspecify.annotations.NullMarked;
