/**
 * Whom a client trusts over TLS.
 *
 * <p>Called by the sink's Elasticsearch client and by the command line; calls nothing of ours.
 */
@NullMarked
package kuaibao.runtime.tls;

import org.jspecify.annotations.NullMarked;
