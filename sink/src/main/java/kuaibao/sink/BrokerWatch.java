package kuaibao.sink;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.PartitionInfo;

/** Tells from the consumer whether the broker is there: a poll alone is silent about a broker that is down. */
final class BrokerWatch {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final ServerCondition kafka;
    private Optional<Metric> connections = Optional.empty();
    private boolean assignedOnce;
    private long lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();

    BrokerWatch(Consumer<byte[], byte[]> consumer, String topic, ServerCondition kafka) {
        this.consumer = consumer;
        this.topic = topic;
        this.kafka = kafka;
    }

    /** To be called when the group has given this member its partitions, be they none. */
    void assigned() {
        assignedOnce = true;
    }

    /** To be called after each poll. */
    void look() {
        if (connectionCount() == 0) {
            kafka.down("no connection to any broker");
        } else if (!consumer.assignment().isEmpty()) {
            kafka.up();
        } else {
            lookForTopic();
        }
    }

    /** Without partitions there may be enough other members, or no topic. */
    private void lookForTopic() {
        long now = System.nanoTime();
        if (now - lookedAt < LOOK_EVERY.toNanos()) {
            return;
        }
        lookedAt = now;
        List<PartitionInfo> partitions = consumer.partitionsFor(topic, PATIENCE);
        if (partitions == null || partitions.isEmpty()) {
            kafka.down("the topic " + topic + " is missing");
        } else if (assignedOnce) {
            kafka.up();
        }
    }

    private double connectionCount() {
        if (connections.isEmpty()) {
            connections = consumer.metrics().entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals("connection-count")
                            && entry.getKey().group().equals("consumer-metrics"))
                    .<Metric>map(Map.Entry::getValue)
                    .findFirst();
        }
        return connections
                .map(metric -> metric.metricValue() instanceof Double count ? count : 1.0)
                .orElse(1.0);
    }
}
