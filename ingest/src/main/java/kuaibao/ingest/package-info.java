/**
 * Page in, articles out: the service. {@link kuaibao.ingest.IngestApp} puts it together; every way in ({@code http}, the
 * command line) goes through {@link kuaibao.ingest.intake.Intake}; {@code splitter} turns the pages that the intake wrote into
 * articles, with the library in {@code page}.
 */
@NullMarked
package kuaibao.ingest;

import org.jspecify.annotations.NullMarked;
