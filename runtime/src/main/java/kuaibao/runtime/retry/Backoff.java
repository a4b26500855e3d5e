package kuaibao.runtime.retry;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Delays that double from attempt to attempt up to a bound, each drawn evenly between nothing and that bound ("full
 * jitter"), so that many clients of a server that comes back do not all knock at once.
 *
 * <p>Not for use by several threads at a time.
 */
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private final Sleeper sleeper;
    private int attempts;

    /** With a random generator of its own and real sleep. */
    public Backoff(Duration first, Duration longest) {
        this(first, longest, RandomGenerator.getDefault(), Sleeper.real());
    }

    /**
     * A back-off at its first delay.
     *
     * @param first the greatest delay after the first failure, at least 1 ms
     * @param longest the greatest delay ever, at least {@code first}
     */
    public Backoff(Duration first, Duration longest, RandomGenerator random, Sleeper sleeper) {
        if (first.toMillis() < 1 || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "back-off from " + first + " to " + longest + ": expected at least 1 ms, and the longest last");
        }
        this.first = first;
        this.longest = longest;
        this.random = random;
        this.sleeper = sleeper;
    }

    /** How many delays were handed out since the last success. */
    public int attempts() {
        return attempts;
    }

    /** The delay to keep before the next attempt, from 1 ms up; counts one failure more. */
    public Duration next() {
        long bound = bound().toMillis();
        attempts++;
        return Duration.ofMillis(1 + random.nextLong(bound));
    }

    /** Sleeps for {@link #next()}. */
    public void pause() throws InterruptedException {
        sleeper.sleep(next());
    }

    /** To be called after a success: the next delay is short again. */
    public void reset() {
        attempts = 0;
    }

    private Duration bound() {
        Duration bound = first;
        for (int doubled = 0; doubled < attempts && bound.compareTo(longest) < 0; doubled++) {
            bound = bound.multipliedBy(2);
        }
        return bound.compareTo(longest) < 0 ? bound : longest;
    }
}
