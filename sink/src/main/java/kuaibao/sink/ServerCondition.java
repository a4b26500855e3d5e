package kuaibao.sink;

import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.HealthCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was last seen of one server: told to health, and logged once when it changes between up and down. */
final class ServerCondition implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ServerCondition.class);

    private final String server;
    private volatile Condition last;

    ServerCondition(String server, Condition first) {
        this.server = server;
        this.last = first;
    }

    void up() {
        if (change(Condition.up()) instanceof Condition.Down) {
            LOG.info("{} answers", server);
        }
    }

    void down(String reason) {
        if (change(Condition.down(reason)) instanceof Condition.Up) {
            LOG.warn("waiting for {}: {}", server, reason);
        }
    }

    @Override
    public Condition check() {
        return last;
    }

    private synchronized Condition change(Condition now) {
        Condition before = last;
        last = now;
        return before;
    }
}
