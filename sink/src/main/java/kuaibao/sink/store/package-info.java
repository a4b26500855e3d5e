/**
 * Elasticsearch as this house uses it: a client for its HTTP interface, bulks whose items are judged one by one, and the
 * indices with their mappings. Only what a stock node of 8.x or 9.x has without plugins: no Painless, no
 * delete-by-query, no language analysers.
 *
 * <p>Called by {@code kuaibao.sink} and {@code kuaibao.sink.search}; calls {@code kuaibao.sink.document} and Elastic's
 * low-level rest client. The typed client above that was turned down: bulks are bytes that are built once, the few other
 * requests are JSON in resources, and plain {@code application/json} is what servers of both majors accept.
 */
@NullMarked
package kuaibao.sink.store;

import org.jspecify.annotations.NullMarked;
