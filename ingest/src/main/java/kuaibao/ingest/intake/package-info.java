/**
 * The one door for pages, and what has come through it: {@link kuaibao.ingest.intake.Intake}. Every way in ({@code
 * kuaibao.ingest.http}, {@code kuaibao.ingest.folder}, the command line) calls it; it writes to {@code bulletin.pages}.
 */
@NullMarked
package kuaibao.ingest.intake;

import org.jspecify.annotations.NullMarked;
