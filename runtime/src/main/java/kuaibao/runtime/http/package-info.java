/**
 * A small HTTP server with bounds on everything a client could use up.
 *
 * <p>Called by {@code kuaibao.runtime.health} and by modules with endpoints of their own; a part of the lifecycle.
 */
@NullMarked
package kuaibao.runtime.http;

import org.jspecify.annotations.NullMarked;
