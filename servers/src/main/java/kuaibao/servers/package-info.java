/**
 * The servers that the pipeline stands on: Kafka, a schema registry and Elasticsearch, started here from their
 * ordinary distributions ({@link kuaibao.servers.EmbeddedServers}) or running elsewhere
 * ({@link kuaibao.servers.ExternalServers}). The command line and the integration tests call it; it knows none of
 * our modules.
 */
@NullMarked
package kuaibao.servers;

import org.jspecify.annotations.NullMarked;
