package kuaibao.runtime.health;

/** Looks at one thing that must be well. */
@FunctionalInterface
public interface HealthCheck {

    /**
     * Answers at once from what was last seen, and from any thread: it never asks another server or takes a lock that is
     * held for long, so that a probe costs nothing and cannot hang.
     */
    Condition check();
}
