package kuaibao.runtime.health;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The checks that the parts of this process have registered. Safe for use by several threads. */
public final class Health {

    private final Map<Probe, Map<String, HealthCheck>> checks = new EnumMap<>(Probe.class);

    /** With a check for deadlocked threads. */
    public Health() {
        register(Probe.LIVE, "threads", new DeadlockCheck());
    }

    /**
     * Adds a check to a probe.
     *
     * @param name of what is looked at, in kebab-case: {@code broker}, {@code index}
     * @throws IllegalArgumentException if the probe has a check of this name
     */
    public synchronized void register(Probe probe, String name, HealthCheck check) {
        Map<String, HealthCheck> registered = checks.computeIfAbsent(probe, any -> new TreeMap<>());
        if (registered.putIfAbsent(name, check) != null) {
            throw new IllegalArgumentException("a second check " + name + " for " + probe + ": expected one");
        }
    }

    /** Runs all checks of a probe; one that throws counts as down. */
    public HealthReport report(Probe probe) {
        Map<String, Condition> conditions = new TreeMap<>();
        registered(probe).forEach((name, check) -> conditions.put(name, run(check)));
        return new HealthReport(conditions);
    }

    private synchronized Map<String, HealthCheck> registered(Probe probe) {
        return Map.copyOf(checks.getOrDefault(probe, Map.of()));
    }

    private static Condition run(HealthCheck check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            return Condition.down("the check itself failed: " + e);
        }
    }
}
