/**
 * Waiting between attempts when the other side is down.
 *
 * <p>Called by the modules that speak to a broker, a registry or a store; calls nothing of ours.
 */
@NullMarked
package kuaibao.runtime.retry;

import org.jspecify.annotations.NullMarked;
