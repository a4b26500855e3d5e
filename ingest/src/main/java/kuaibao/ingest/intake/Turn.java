package kuaibao.ingest.intake;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One submission, and the promise that was made for it. */
final class Turn {
    private final Submission submission;
    private final CompletableFuture<PageReceipt> receipt = new CompletableFuture<>();
    private final long handedOverAt = System.nanoTime();

    Turn(Submission submission) {
        this.submission = submission;
    }

    Submission submission() {
        return submission;
    }

    CompletableFuture<PageReceipt> receipt() {
        return receipt;
    }

    String id() {
        return submission.page().getId();
    }

    int bytes() {
        return submission.page().getContent().remaining();
    }

    long handedOverAt() {
        return handedOverAt;
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - handedOverAt > age.toNanos();
    }
}
