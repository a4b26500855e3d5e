/** Sentences in, names out, a line each: {@code EntityStream} is the whole of it. */
@NullMarked
package kuaibao.standalone.entities;

import org.jspecify.annotations.NullMarked;
