package kuaibao.runtime.health;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds threads that wait for one another for ever. */
final class DeadlockCheck implements HealthCheck {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Override
    public Condition check() {
        long[] deadlocked = threads.findDeadlockedThreads();
        return deadlocked == null ? Condition.up() : Condition.down("deadlock between " + namesOf(deadlocked));
    }

    private String namesOf(long[] ids) {
        return Stream.of(threads.getThreadInfo(ids))
                .filter(Objects::nonNull)
                .map(ThreadInfo::getThreadName)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
