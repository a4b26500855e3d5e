package kuaibao.runtime.health;

/** The questions that an orchestrator asks. */
public enum Probe {
    /**
     * Must this process be killed? Only deadlocks, dead threads and fatal states count, never a broker or store that is
     * down: a restart would mend nothing.
     */
    LIVE,
    /** Can it do its work now? Everything it needs counts. */
    READY,
    /** Has it come up, state restored? Until then nobody asks the other two. */
    STARTED
}
