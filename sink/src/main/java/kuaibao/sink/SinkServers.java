package kuaibao.sink;

import kuaibao.runtime.health.Condition;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;

/**
 * The conditions of the three servers that the sink needs.
 *
 * @param elasticsearch down until it was seen
 * @param registry up until it was missed, since it is asked only about schemas that are new
 * @param kafka down until partitions were assigned
 */
record SinkServers(ServerCondition elasticsearch, ServerCondition registry, ServerCondition kafka) {

    static SinkServers unseen() {
        return new SinkServers(
                new ServerCondition("Elasticsearch", Condition.down("not reached yet")),
                new ServerCondition("the schema registry", Condition.up()),
                new ServerCondition("Kafka", Condition.down("no partitions assigned yet")));
    }

    void register(Health health) {
        health.register(Probe.READY, "sink-elasticsearch", elasticsearch);
        health.register(Probe.READY, "sink-registry", registry);
        health.register(Probe.READY, "sink-kafka", kafka);
    }
}
