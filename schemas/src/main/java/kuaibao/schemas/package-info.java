/** TODO. */
@NullMarked
package kuaibao.schemas;

import org.jspecify.annotations.NullMarked;
