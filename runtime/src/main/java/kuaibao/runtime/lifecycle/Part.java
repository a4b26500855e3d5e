package kuaibao.runtime.lifecycle;

/** Something that runs as long as the process does: an HTTP server, a poll loop, a Streams topology. */
public interface Part {

    /** In kebab-case; threads and log lines bear it. */
    String name();

    /**
     * Returns once it works, or at least keeps trying on threads of its own: a server that is down stops no start.
     *
     * @param alarm to be raised, from any thread, when this part has died and cannot go on
     * @throws CannotStartException if the user must change something first
     * @throws Exception if it cannot start; what it had opened until then it has closed again
     */
    void start(Alarm alarm) throws Exception;

    /**
     * Takes in nothing more, finishes what is under way, and closes; called once, only after a start that succeeded.
     *
     * @throws InterruptedException if the time for it is over
     * @throws Exception if something could not be finished or closed
     */
    void stop() throws Exception;
}
