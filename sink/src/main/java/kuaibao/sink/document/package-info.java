/**
 * What becomes of an article in the index: one document for itself, flat ones for its facts, and the normalisation that
 * indexing and searching share. Pure: no Kafka, no server.
 *
 * <p>Called by {@code kuaibao.sink} and, for the normalisation, by {@code kuaibao.sink.search}; calls only the records
 * of {@code schemas}.
 */
@NullMarked
package kuaibao.sink.document;

import org.jspecify.annotations.NullMarked;
