/**
 * The text of a page as its format gives it, and for every character of it the place in the source that it came from.
 *
 * <p>Called by {@code page.html}, {@code page.markdown}, {@code page.json}, which make it, and {@code page.format}, which
 * hands it to the page reader. It calls {@code page.layout} for the kinds of lines.
 */
@NullMarked
package kuaibao.ingest.page.source;

import org.jspecify.annotations.NullMarked;
