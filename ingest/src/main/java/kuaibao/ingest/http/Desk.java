package kuaibao.ingest.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.PageRefusedException;

/** Hands pages to the intake, and counts what became of them. */
final class Desk {
    private final Intake intake;
    private final MeterRegistry meters;
    private final Counter accepted;

    Desk(Intake intake, MeterRegistry meters) {
        this.intake = intake;
        this.meters = meters;
        this.accepted = meters.counter("bulletin.pages.accepted");
    }

    /** The receipt, once the broker has acknowledged; all that goes wrong comes as a failure of the future. */
    CompletableFuture<PageReceipt> hand(IncomingPage page) {
        CompletableFuture<PageReceipt> receipt;
        try {
            receipt = intake.accept(page);
        } catch (RuntimeException problem) {
            receipt = CompletableFuture.failedFuture(problem);
        }
        return receipt.whenComplete(this::count);
    }

    private void count(PageReceipt receipt, Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof PageRefusedException refused) {
            meters.counter("bulletin.pages.refused", "reason", refused.reason().name())
                    .increment();
        } else if (receipt != null && !receipt.known()) {
            accepted.increment();
        }
    }
}
