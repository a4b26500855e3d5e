package kuaibao.runtime.streams;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import kuaibao.runtime.kafka.KafkaPassThrough;
import kuaibao.runtime.settings.PassThrough;
import kuaibao.schemas.Topics;
import org.apache.kafka.streams.StreamsConfig;

/** Kafka Streams' own settings as our promises need them, and what an operator may add. */
public final class StreamsSettings {
    private static final Map<String, String> OWNED = owned();

    private StreamsSettings() {}

    /** The family {@code kafka.*} without what exactly-once delivery and stable internal names depend on. */
    public static PassThrough passThrough() {
        return KafkaPassThrough.owning(OWNED, StreamsConfig.configDef());
    }

    /**
     * All settings of one topology, defaults of ours below what was handed on.
     *
     * @param application the application id, which names the consumer group and the internal topics
     * @param stateFolder where its stores are kept
     * @param handedOn what is set in {@code kafka.*}, under Kafka's own keys
     */
    public static Properties of(
            String application, Path stateFolder, Map<String, String> handedOn, DeadLetters deadLetters) {
        Map<String, Object> settings = new HashMap<>();
        // Four settings that carry most of the throughput under exactly once: see docs/decisions/005.
        settings.put("commit.interval.ms", "1000");
        settings.put("producer.batch.size", Integer.toString(512 * 1024));
        settings.put("producer.linger.ms", "100");
        settings.put("producer.compression.type", "lz4");
        settings.put("producer.max.request.size", Integer.toString(Topics.MAX_RECORD_BYTES));
        settings.put("topic.max.message.bytes", Integer.toString(Topics.MAX_RECORD_BYTES));
        // A restarted instance gets its partitions back after this long, not after 45 s.
        settings.put("consumer.session.timeout.ms", "10000");
        settings.put("consumer.heartbeat.interval.ms", "3000");
        settings.put("num.stream.threads", "1");
        settings.putAll(handedOn);
        settings.put("consumer.auto.offset.reset", "earliest");
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.putAll(deadLetters.settings());
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static Map<String, String> owned() {
        Map<String, String> owned = new LinkedHashMap<>();
        owned.put("application.id", "it names the consumer group and the internal topics");
        owned.put("processing.guarantee", "delivery is exactly once");
        owned.put("isolation.level", "only committed records are read");
        owned.put("enable.idempotence", "delivery is exactly once");
        owned.put("acks", "accepted means acknowledged by all in-sync replicas");
        owned.put("auto.offset.reset", "a new group reads everything that is there");
        owned.put("enable.auto.commit", "offsets are committed behind what is done");
        owned.put("state.dir", "set state.folder instead");
        owned.put("key.serializer", "keys are UTF-8 strings");
        owned.put("value.serializer", "values are Avro in the Confluent wire format");
        owned.put("key.deserializer", "keys are UTF-8 strings");
        owned.put("value.deserializer", "values are Avro in the Confluent wire format");
        owned.put("deserialization.exception.handler", "bad records become dead letters");
        owned.put("processing.exception.handler", "bad records become dead letters");
        owned.put("production.exception.handler", "bad records become dead letters");
        owned.put("ensure.explicit.internal.resource.naming", "internal topics keep their names over upgrades");
        return Map.copyOf(owned);
    }
}
