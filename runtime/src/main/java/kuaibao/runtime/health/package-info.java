/**
 * Is this process alive, has it started, is it ready, and if not, why.
 *
 * <p>Called by {@code kuaibao.runtime.Service} and by parts that register checks; calls {@code kuaibao.runtime.http}
 * and {@code kuaibao.runtime.metrics}.
 */
@NullMarked
package kuaibao.runtime.health;

import org.jspecify.annotations.NullMarked;
