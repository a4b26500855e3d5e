package kuaibao.ingest.intake;

import java.util.Optional;

/**
 * Remembers that the broker did not take the last page, so that senders are told at once instead of after a time-out each.
 * One page at a time is tried meanwhile. Used by one thread.
 */
final class BrokerTrouble {
    private Optional<Exception> last = Optional.empty();
    private long lastAt;
    private boolean trying;

    /** What went wrong, if nothing has succeeded since. */
    Optional<Exception> last() {
        return last;
    }

    /**
     * Whether a page may be tried; if so, it counts as the one that is.
     *
     * @param handedOverAt when it was handed over, by {@link System#nanoTime}
     */
    boolean letsTry(long handedOverAt) {
        if (last.isEmpty()) {
            return true;
        }
        if (trying || handedOverAt - lastAt < 0) {
            return false;
        }
        trying = true;
        return true;
    }

    void arose(Exception problem) {
        last = Optional.of(problem);
        lastAt = System.nanoTime();
        trying = false;
    }

    /** What was tried has failed for a reason of its own, which says nothing of the broker. */
    void undecided() {
        trying = false;
    }

    void over() {
        last = Optional.empty();
        trying = false;
    }
}
