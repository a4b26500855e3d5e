package kuaibao.standalone.push;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.runtime.retry.Backoff;

/**
 * Sends a page until it is accepted or refused. Where the other side asks for time it is given that; where it is gone after
 * it had been there, it is waited for a minute.
 */
final class PushAttempts {
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);
    private static final long NEVER = Long.MIN_VALUE;

    private final PageTarget target;
    private final PageClient client;
    private final Waiting waiting;
    private final LongSupplier nanoTime;
    private final Consumer<String> teller;
    private final AtomicLong answeredAt = new AtomicLong(NEVER);

    PushAttempts(PageTarget target, Waiting waiting, LongSupplier nanoTime, Consumer<String> teller) {
        this.target = target;
        this.client = new PageClient(target);
        this.waiting = waiting;
        this.nanoTime = nanoTime;
        this.teller = teller;
    }

    PageClient client() {
        return client;
    }

    /**
     * Sends one page.
     *
     * @return empty if a stop was asked for before it was accepted or refused
     */
    Optional<Answer> send(String name, PageDetails details, byte[] bytes)
            throws PushFailedException, InterruptedException {
        Backoff backoff = new Backoff(FIRST_DELAY, LONGEST_DELAY);
        while (true) {
            Answer answer = client.post(name, details, bytes);
            Optional<Duration> delay = delay(answer, backoff);
            if (delay.isEmpty()) {
                return Optional.of(answer);
            }
            if (waiting.isOverAfter(delay.get())) {
                return Optional.empty();
            }
        }
    }

    /** How long to wait before the page is sent again; empty if its fate is known. */
    private Optional<Duration> delay(Answer answer, Backoff backoff) throws PushFailedException {
        if (answer instanceof Answer.None none) {
            checkPatience(none);
            teller.accept(none.detail());
            return Optional.of(backoff.next());
        }
        answeredAt.set(nanoTime.getAsLong());
        if (answer instanceof Answer.Later later) {
            teller.accept(later.detail());
            // Some more than was asked for, so that not all come back at one time.
            return Optional.of(later.retryAfter().orElse(Duration.ZERO).plus(backoff.next()));
        }
        return Optional.empty();
    }

    private void checkPatience(Answer.None none) throws PushFailedException {
        long last = answeredAt.get();
        if (last == NEVER) {
            throw new PushFailedException("Nobody takes pages at " + target.url() + " (" + none.detail()
                    + "); start one with `kuaibao up`, or name another with --url.");
        }
        if (nanoTime.getAsLong() - last > PATIENCE.toNanos()) {
            throw new PushFailedException(target.url() + " has been gone for " + PATIENCE.toSeconds() + " s ("
                    + none.detail() + "); the same command goes on from here.");
        }
    }

    /** Lets time pass between attempts. */
    @FunctionalInterface
    interface Waiting {
        /** Returns after this time, or as soon as no more is to be sent; tells whether that is so. */
        boolean isOverAfter(Duration time) throws InterruptedException;
    }
}
