package kuaibao.runtime.lifecycle;

/** How a part says that it has died; the whole process then stops loudly. */
@FunctionalInterface
public interface Alarm {

    /**
     * Returns at once; may be called from any thread and more than once, the first reason counts.
     *
     * @param reason one sentence for the log and for {@code /health/live}
     */
    void raise(String reason, Throwable cause);
}
