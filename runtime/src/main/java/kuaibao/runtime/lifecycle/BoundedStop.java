package kuaibao.runtime.lifecycle;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops one part after the other within one common bound: none can use up the time of those after it. */
final class BoundedStop {

    private final long deadline;

    BoundedStop(Duration bound) {
        this.deadline = System.nanoTime() + bound.toNanos();
    }

    /**
     * Gives the part half of what time is left, the last one all of it.
     *
     * @return what went wrong
     */
    Optional<String> stop(Part part, boolean last) {
        long left = Math.max(0, deadline - System.nanoTime());
        long share = last ? left : left / 2;
        FutureTask<Void> stopping = new FutureTask<>(() -> {
            part.stop();
            return null;
        });
        Thread thread = new Thread(stopping, "stop-" + part.name());
        thread.setDaemon(true);
        thread.start();
        return await(stopping, part, thread, share);
    }

    private static Optional<String> await(FutureTask<Void> stopping, Part part, Thread thread, long nanoseconds) {
        try {
            stopping.get(nanoseconds, TimeUnit.NANOSECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(part.name() + " failed to stop: " + e.getCause());
        } catch (TimeoutException e) {
            String place = placeOf(thread);
            stopping.cancel(true);
            return Optional.of(part.name() + " did not stop within "
                    + Duration.ofNanos(nanoseconds).toMillis() + " ms, being at " + place);
        } catch (InterruptedException e) {
            stopping.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.of(part.name() + " was not waited for, the stop itself being interrupted");
        }
    }

    private static String placeOf(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return stack.length == 0 ? "its end" : stack[0].toString();
    }
}
