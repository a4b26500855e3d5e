package kuaibao.runtime;

import java.util.Locale;
import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.lifecycle.Lifecycle.State;

/** What the lifecycle contributes to health. */
final class ProcessChecks {

    private static final String NAME = "process";

    private ProcessChecks() {}

    static void register(Health health, Lifecycle lifecycle) {
        health.register(
                Probe.LIVE, NAME, () -> lifecycle.problem().map(Condition::down).orElseGet(Condition::up));
        health.register(Probe.READY, NAME, () -> running(lifecycle.state()));
        health.register(Probe.STARTED, NAME, () -> running(lifecycle.state()));
    }

    private static Condition running(State state) {
        return state == State.RUNNING
                ? Condition.up()
                : Condition.down("the process is " + state.name().toLowerCase(Locale.ROOT));
    }
}
