/**
 * Kafka Streams as our services run it: exactly once, dead letters for bad records, patience with servers that are down.
 *
 * <p>Called by the services that hold a topology; calls lifecycle, health, metrics and retry.
 */
@NullMarked
package kuaibao.runtime.streams;

import org.jspecify.annotations.NullMarked;
