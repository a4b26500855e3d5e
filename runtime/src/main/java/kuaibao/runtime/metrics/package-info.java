/**
 * The process's counters and gauges, in Prometheus's format.
 *
 * <p>Called by every module that counts something and by {@code kuaibao.runtime.health}; calls nothing of ours.
 */
@NullMarked
package kuaibao.runtime.metrics;

import org.jspecify.annotations.NullMarked;
