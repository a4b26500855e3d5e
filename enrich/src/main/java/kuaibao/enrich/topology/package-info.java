/**
 * The analysis as a stream: the topology, and the mapping between the records that travel and the values that the
 * finders know. {@link kuaibao.enrich.EnrichApp} runs it; it calls {@link kuaibao.enrich.ArticleAnalyzer}.
 */
@NullMarked
package kuaibao.enrich.topology;

import org.jspecify.annotations.NullMarked;
