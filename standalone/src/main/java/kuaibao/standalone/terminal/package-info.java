/** Text as a terminal shows it: its width in cells, and what of it may be shown. */
@NullMarked
package kuaibao.standalone.terminal;

import org.jspecify.annotations.NullMarked;
