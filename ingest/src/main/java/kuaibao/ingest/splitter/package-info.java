/**
 * Pages into articles, exactly once: the topology, and the mapping from what {@code kuaibao.ingest.page} reads to the
 * records that travel. {@link kuaibao.ingest.IngestApp} runs it.
 */
@NullMarked
package kuaibao.ingest.splitter;

import org.jspecify.annotations.NullMarked;
