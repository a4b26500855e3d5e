/**
 * Pages into articles, exactly once: the topology, what it remembers of pages and articles, and the mapping from what {@code
 * kuaibao.ingest.page} reads to the records that travel. {@link kuaibao.ingest.IngestApp} runs it; {@code
 * kuaibao.ingest.intake} asks what it remembers by way of {@link kuaibao.ingest.splitter.SplitterIndex}.
 */
@NullMarked
package kuaibao.ingest.splitter;

import org.jspecify.annotations.NullMarked;
