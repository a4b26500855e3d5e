/**
 * Pages and articles over HTTP. {@link kuaibao.ingest.IngestApp} serves it; it hands what comes to the {@link
 * kuaibao.ingest.intake.Intake} and tells the sender what became of it. The server itself, and its bounds, are {@code
 * kuaibao.runtime.http}'s.
 */
@NullMarked
package kuaibao.ingest.http;

import org.jspecify.annotations.NullMarked;
