package kuaibao.ingest.intake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Bounds what has been taken in and is not settled yet. */
final class UnderWay {
    private final IntakeSettings settings;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    UnderWay(IntakeSettings settings) {
        this.settings = settings;
    }

    /** Takes one more in. A single page is taken however large it is. */
    void enter(int length) {
        int count = pages.incrementAndGet();
        long total = bytes.addAndGet(length);
        if (count > settings.maxPages()
                || (count > 1 && total > settings.maxBytes().bytes())) {
            leave(length);
            throw new IntakeFullException(count - 1);
        }
    }

    void leave(int length) {
        pages.decrementAndGet();
        bytes.addAndGet(-length);
    }

    int pages() {
        return pages.get();
    }
}
