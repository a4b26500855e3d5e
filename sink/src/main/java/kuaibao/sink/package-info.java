/**
 * The sink: enriched articles from their topic into Elasticsearch, each document once, the newest revision winning.
 *
 * <p>Started by {@code SinkApp}, as a process of its own or by the command line in one process with the rest. Calls
 * {@code kuaibao.sink.document} for what is written and {@code kuaibao.sink.store} to write it.
 */
@NullMarked
package kuaibao.sink;

import org.jspecify.annotations.NullMarked;
