/**
 * The read side: words in, articles out, with what was found marked.
 *
 * <p>Called by the command line; calls {@code kuaibao.sink.store} to reach Elasticsearch, and {@code
 * kuaibao.sink.document} for the normalisation that indexing used.
 */
@NullMarked
package kuaibao.sink.search;

import org.jspecify.annotations.NullMarked;
