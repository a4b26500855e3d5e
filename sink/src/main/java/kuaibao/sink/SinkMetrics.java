package kuaibao.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import kuaibao.schemas.FailureClass;

/**
 * The sink's counters. Records taken in are, but for those under way and those that a rebalance handed on, stored,
 * already newer, or dead-lettered.
 */
final class SinkMetrics {
    private static final String RECORDS = "bulletin.sink.records";

    private final MeterRegistry registry;
    private final Counter taken;
    private final Counter stored;
    private final Counter alreadyNewer;
    private final Counter deadLettered;
    private final Counter retried;

    SinkMetrics(MeterRegistry registry) {
        this.registry = registry;
        taken = Counter.builder("bulletin.sink.records.taken")
                .description("Records read from the topic")
                .register(registry);
        stored = records("stored");
        alreadyNewer = records("already-newer");
        deadLettered = records("dead-lettered");
        retried = Counter.builder("bulletin.sink.retries")
                .description("Records that had to wait for a server, counted at each attempt")
                .register(registry);
    }

    void taken() {
        taken.increment();
    }

    void stored() {
        stored.increment();
    }

    void alreadyNewer() {
        alreadyNewer.increment();
    }

    void deadLettered(FailureClass failureClass) {
        deadLettered.increment();
        registry.counter("bulletin.dead.letters", "class", failureClass.label()).increment();
    }

    void retried(int records) {
        retried.increment(records);
    }

    private Counter records(String outcome) {
        return Counter.builder(RECORDS)
                .description("Records that are done, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
