/**
 * What it is to be a process of ours: a service's main, from its arguments to its exit code.
 *
 * <p>Called by the mains of ingest, enrich and sink; calls all its subpackages, each of which is one concern: settings,
 * lifecycle, health, metrics, http, kafka, retry.
 */
@NullMarked
package kuaibao.runtime;

import org.jspecify.annotations.NullMarked;
