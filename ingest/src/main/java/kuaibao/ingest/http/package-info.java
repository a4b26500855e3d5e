/**
 * Pages over HTTP. {@link kuaibao.ingest.IngestApp} serves it; it hands every page to the {@link kuaibao.ingest.intake.Intake}
 * and tells the sender what became of it.
 */
@NullMarked
package kuaibao.ingest.http;

import org.jspecify.annotations.NullMarked;
