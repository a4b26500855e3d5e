package kuaibao.ingest.folder;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Says the same kind of thing once a minute at most, and then how often it has happened since. */
final class Rarely {
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanoTime;
    private boolean said;
    private long saidAt;
    private int since;

    Rarely(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The sentence is given how often it has happened since it was said last, this time included. */
    void say(Consumer<Integer> sentence) {
        since++;
        long now = nanoTime.getAsLong();
        if (!said || now - saidAt >= PAUSE) {
            sentence.accept(since);
            said = true;
            saidAt = now;
            since = 0;
        }
    }
}
