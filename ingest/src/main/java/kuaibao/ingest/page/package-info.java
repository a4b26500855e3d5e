/**
 * The page library: the text of one newspaper page in, clean articles out. It knows no broker, no HTTP and no clock.
 *
 * <p>Called by {@code page.format}, the door for pages of all formats. It calls, in the order of a page's way: {@code page.decoding}
 * (characters), {@code page.layout} and {@code page.lines} (what each line is), {@code page.articles} (which lines are one
 * article), {@code page.evidence} (year, places), {@code page.repair} (what was taken out), {@code page.dateline} and {@code
 * page.day} (who, where, when), and everywhere {@code page.script} (characters, names).
 */
@NullMarked
package kuaibao.ingest.page;

import org.jspecify.annotations.NullMarked;
