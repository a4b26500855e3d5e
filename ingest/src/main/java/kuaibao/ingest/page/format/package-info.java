/**
 * The one door for pages of any format: bytes and what their sender says of them in, articles out.
 *
 * <p>Called by the intake, the splitter and the command line. It calls {@code page.html}, {@code page.markdown}, {@code
 * page.json} for the format and {@code kuaibao.ingest.page} for the page.
 */
@NullMarked
package kuaibao.ingest.page.format;

import org.jspecify.annotations.NullMarked;
