package kuaibao.ingest.folder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** What the folder counts: {@code bulletin.folder.files} by result, how many files wait, and how long the oldest does. */
final class FolderMetrics {
    /** What became of a file. */
    enum Result {
        ACCEPTED,
        /** Accepted before: nothing was written. */
        KNOWN,
        REFUSED,
        /** Neither read nor moved; it stays, and is counted at each try. */
        STUCK
    }

    private final MeterRegistry meters;
    private final AtomicLong depth = new AtomicLong();
    private final AtomicLong oldestMillis = new AtomicLong();

    FolderMetrics(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder("bulletin.folder.depth", depth, AtomicLong::get)
                .description("Files that wait in the folder.")
                .register(meters);
        Gauge.builder("bulletin.folder.oldest.age", oldestMillis, millis -> millis.get() / 1000.0)
                .description("How long the file that waits longest has been seen.")
                .baseUnit("seconds")
                .register(meters);
        for (Result result : Result.values()) {
            count(result, 0);
        }
    }

    void waiting(int files, Duration oldest) {
        depth.set(files);
        oldestMillis.set(oldest.toMillis());
    }

    void count(Result result) {
        count(result, 1);
    }

    private void count(Result result, int files) {
        meters.counter("bulletin.folder.files", "result", result.name().toLowerCase(Locale.ROOT))
                .increment(files);
    }
}
