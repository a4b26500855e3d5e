/**
 * The settings that every client of the broker and the registry shares.
 *
 * <p>Called by the services' mains; calls {@code kuaibao.runtime.settings}.
 */
@NullMarked
package kuaibao.runtime.kafka;

import org.jspecify.annotations.NullMarked;
