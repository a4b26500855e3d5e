package kuaibao.standalone.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.standalone.push.StopRequest;

/**
 * Waits for SIGINT or SIGTERM, and holds the process until everything is stopped in order. Whoever is at work asks {@link
 * #isAsked()} from time to time; nobody is interrupted in the middle of a stop.
 */
final class StopSignal implements StopRequest, AutoCloseable {
    private static final long STOP_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::hold, "stop"));
        return signal;
    }

    @Override
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    @Override
    public boolean await(Duration time) throws InterruptedException {
        return asked.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns when the user wants the process to end; throws when a part of the pipeline has died before. */
    void awaitOrDeathOf(Pipeline pipeline) throws InterruptedException, CommandFailedException {
        while (!asked.await(1, TimeUnit.SECONDS)) {
            if (pipeline.problem().isPresent()) {
                throw new CommandFailedException(
                        "Stopped: " + pipeline.problem().get());
            }
        }
    }

    /** Everything is stopped: the process may end. */
    @Override
    public void close() {
        stopped.countDown();
    }

    private void hold() {
        asked.countDown();
        try {
            if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("kuaibao: not everything stopped within " + STOP_SECONDS + " s; ending the servers");
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
