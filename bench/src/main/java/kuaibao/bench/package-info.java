/**
 * What the libraries of language cost, measured with JMH. Nothing calls it but {@code bench/run}; it calls {@code
 * kuaibao.ingest.page} and {@code kuaibao.enrich}.
 */
@NullMarked
package kuaibao.bench;

import org.jspecify.annotations.NullMarked;
