/**
 * The page library: the text of one newspaper page in, clean articles out. It knows no broker, no HTTP and no clock.
 *
 * <p>Called by {@code page.format}, the door for pages of all formats. It calls {@code page.layout} (what each line of the page
 * is), {@code page.dateline} (who, where, when) and {@code page.script} (characters, names).
 */
@NullMarked
package kuaibao.ingest.page;

import org.jspecify.annotations.NullMarked;
