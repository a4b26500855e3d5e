package kuaibao.runtime.lifecycle;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The end of the process, and the only place that brings it about.
 *
 * <p>On SIGTERM and SIGINT it asks for a stop, waits until {@link #exit} is called, and ends with that code: the JVM's
 * own code after a signal would be 143 even for an orderly end.
 */
public final class ProcessExit {

    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread hook;

    private ProcessExit(Runnable requestStop, Duration bound) {
        this.hook = new Thread(() -> stopAndHalt(requestStop, bound), "shutdown");
    }

    /**
     * Watches for the signals from now on.
     *
     * @param requestStop must return at once, and lead to a call of {@link #exit}
     * @param bound after this time the process ends, with code 1, whether or not exit was called
     */
    public static ProcessExit onSignal(Runnable requestStop, Duration bound) {
        ProcessExit exit = new ProcessExit(requestStop, bound);
        Runtime.getRuntime().addShutdownHook(exit.hook);
        return exit;
    }

    /** Ends the process; after a signal, the shutdown thread does so as soon as it sees the code. */
    public void exit(int exitCode) {
        code.complete(exitCode);
        if (unhook()) {
            System.exit(exitCode);
        }
    }

    private boolean unhook() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            return false;
        }
    }

    private void stopAndHalt(Runnable requestStop, Duration bound) {
        requestStop.run();
        int exitCode = code.completeOnTimeout(1, bound.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        Runtime.getRuntime().halt(exitCode);
    }
}
