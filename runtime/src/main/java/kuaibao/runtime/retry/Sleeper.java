package kuaibao.runtime.retry;

import java.time.Duration;

/** Lets time pass; tests give one that only notes how long. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Returns after this time.
     *
     * @throws InterruptedException if the thread is to end
     */
    void sleep(Duration duration) throws InterruptedException;

    /** The one that really sleeps. */
    static Sleeper real() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
