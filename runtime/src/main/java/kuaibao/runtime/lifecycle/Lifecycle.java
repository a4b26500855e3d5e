package kuaibao.runtime.lifecycle;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts parts in order and stops them in reverse, also after a start that failed half-way.
 *
 * <p>One thread calls {@link #start}, {@link #awaitStop} and {@link #stop}; any thread may call the rest.
 */
public final class Lifecycle implements AutoCloseable {

    /** How long all parts together may take to stop, so that the process is gone 10 s after SIGTERM. */
    public static final Duration DRAIN = Duration.ofSeconds(9);

    /** Where the whole stands. */
    public enum State {
        NEW,
        STARTING,
        RUNNING,
        STOPPING,
        STOPPED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final Duration drain;
    private final Deque<Part> started = new ArrayDeque<>();
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private final Object lock = new Object();
    private Optional<Thread> starter = Optional.empty();
    private volatile Optional<String> problem = Optional.empty();
    private volatile State state = State.NEW;

    /** A lifecycle that drains within {@link #DRAIN}. */
    public Lifecycle() {
        this(DRAIN);
    }

    /**
     * A lifecycle with a drain time of its own.
     *
     * @param drain how long all parts together may take to stop
     */
    public Lifecycle(Duration drain) {
        this.drain = drain;
    }

    public State state() {
        return state;
    }

    /** The first thing that went wrong for good: a part that died, or one that did not stop properly. */
    public Optional<String> problem() {
        return problem;
    }

    /**
     * Starts all parts; returns early, everything stopped, if a stop was requested meanwhile.
     *
     * @param parts in the order of their start
     * @throws CannotStartException as a part threw it, those before it being stopped
     * @throws IllegalStateException if a part failed in another way, those before it being stopped
     */
    public void start(List<Part> parts) throws CannotStartException {
        state = State.STARTING;
        synchronized (lock) {
            starter = Optional.of(Thread.currentThread());
        }
        try {
            startAll(parts);
        } catch (CannotStartException | RuntimeException | Error e) {
            report(e.getMessage() == null ? e.toString() : e.getMessage());
            throw e;
        } finally {
            leaveStarting();
        }
    }

    private void startAll(List<Part> parts) throws CannotStartException {
        for (Part part : parts) {
            if (isStopRequested() || !start(part)) {
                return;
            }
        }
    }

    /** Returns false if it was interrupted because of a stop that was requested. */
    private boolean start(Part part) throws CannotStartException {
        try {
            part.start((reason, cause) -> die(part, reason, cause));
            started.push(part);
            LOG.info("started {}", part.name());
            return true;
        } catch (Exception e) {
            if (isStopRequested()) {
                LOG.info("{} was stopped while it started: {}", part.name(), e.toString());
                return false;
            }
            if (e instanceof CannotStartException cannotStart) {
                throw cannotStart;
            }
            throw new IllegalStateException(part.name() + " failed to start: " + e, e);
        }
    }

    private void leaveStarting() {
        synchronized (lock) {
            starter = Optional.empty();
            // A stop may have interrupted this thread just after its last part had started.
            if (isStopRequested()) {
                Thread.interrupted();
            }
        }
        if (isStopRequested() || problem().isPresent()) {
            stop();
        } else {
            state = State.RUNNING;
        }
    }

    private void die(Part part, String reason, Throwable cause) {
        LOG.error("{} has died, so everything stops: {}", part.name(), reason, cause);
        report(part.name() + ": " + reason);
        requestStop();
    }

    private void report(String what) {
        synchronized (lock) {
            problem = problem.or(() -> Optional.of(what));
        }
    }

    /** Returns at once; whoever waits in {@link #awaitStop} then stops the parts. */
    public void requestStop() {
        synchronized (lock) {
            stopRequested.countDown();
            starter.filter(thread -> thread != Thread.currentThread()).ifPresent(Thread::interrupt);
        }
    }

    private boolean isStopRequested() {
        return stopRequested.getCount() == 0;
    }

    /**
     * Waits until a stop is requested or a part dies, then stops all parts.
     *
     * @return what went wrong, as {@link #problem()}
     * @throws InterruptedException if the waiting is interrupted; the parts go on
     */
    public Optional<String> awaitStop() throws InterruptedException {
        stopRequested.await();
        stop();
        return problem();
    }

    /** Stops what was started, the last first, within the drain time; does nothing the second time. */
    public synchronized void stop() {
        stopRequested.countDown();
        if (state == State.STOPPED) {
            return;
        }
        state = State.STOPPING;
        BoundedStop bounded = new BoundedStop(drain);
        while (!started.isEmpty()) {
            Part part = started.pop();
            Optional<String> trouble = bounded.stop(part, started.isEmpty());
            trouble.ifPresentOrElse(
                    what -> {
                        LOG.error("{}", what);
                        report(what);
                    },
                    () -> LOG.info("stopped {}", part.name()));
        }
        state = State.STOPPED;
    }

    @Override
    public void close() {
        stop();
    }
}
