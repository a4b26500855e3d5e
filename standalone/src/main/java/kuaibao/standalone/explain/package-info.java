/**
 * An article with its facts marked where they were read: {@code Facts} lists and numbers them, {@code MarkedText} cuts a text
 * where they begin and end, and an {@code Explanation} shows both.
 */
@NullMarked
package kuaibao.standalone.explain;

import org.jspecify.annotations.NullMarked;
