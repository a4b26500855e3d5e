package kuaibao.enrich.metric;

/** Whether a metric tells what is, or what is meant to be. */
public enum MetricStatus {
    ACTUAL,
    /** 将, 拟, 力争, 规划; the investment and capacity of a project that does not run yet. */
    PLANNED
}
