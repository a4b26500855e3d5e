package kuaibao.ingest.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.PageRefusedException;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.decoding.UndecodablePageException;

/** Hands pages to the intake, and counts what became of them. */
final class Desk {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final Intake intake;
    private final MeterRegistry meters;
    private final Counter accepted;

    Desk(Intake intake, MeterRegistry meters) {
        this.intake = intake;
        this.meters = meters;
        this.accepted = meters.counter("bulletin.pages.accepted");
    }

    /** The page that a reader makes of what was sent; what it refuses is counted. */
    IncomingPage read(Supplier<IncomingPage> reader) {
        try {
            return reader.get();
        } catch (UndecodablePageException | MalformedPageException refused) {
            Reason reason = refused instanceof MalformedPageException ? Reason.MALFORMED : Reason.ENCODING;
            countRefused(reason);
            throw refused;
        }
    }

    /** The receipt, once the broker has acknowledged; all that goes wrong comes as a failure of the future. */
    CompletableFuture<PageReceipt> hand(IncomingPage page) {
        CompletableFuture<PageReceipt> receipt;
        try {
            receipt = intake.accept(page);
        } catch (RuntimeException problem) {
            receipt = CompletableFuture.failedFuture(problem);
        }
        return inTime(receipt.whenComplete(this::count));
    }

    /** The same, or a {@link java.util.concurrent.TimeoutException}: a sender is never left without an answer. */
    static CompletableFuture<PageReceipt> inTime(CompletableFuture<PageReceipt> receipt) {
        return receipt.copy().orTimeout(ANSWER_WITHIN.toSeconds(), TimeUnit.SECONDS);
    }

    private void count(PageReceipt receipt, Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof PageRefusedException refused) {
            countRefused(refused.reason());
        } else if (receipt != null && !receipt.known()) {
            accepted.increment();
        }
    }

    private void countRefused(Reason reason) {
        meters.counter("bulletin.pages.refused", "reason", reason.name()).increment();
    }
}
