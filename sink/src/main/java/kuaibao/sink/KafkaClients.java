package kuaibao.sink;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kuaibao.runtime.kafka.KafkaPassThrough;
import kuaibao.runtime.settings.PassThrough;
import kuaibao.schemas.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The sink's consumer and its producer of dead letters, with the settings that its promises depend on. */
final class KafkaClients {
    private static final int ROOM_FOR_HEADERS = 64 * 1024;

    private KafkaClients() {}

    /** The family {@code kafka.*} without what delivery depends on. */
    static PassThrough passThrough() {
        Map<String, String> owned = new LinkedHashMap<>();
        owned.put(ConsumerConfig.GROUP_ID_CONFIG, "set sink.group instead");
        owned.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "set sink.poll.records instead");
        owned.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "only committed records are read");
        owned.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "offsets are committed behind what is stored");
        owned.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "a new group reads the topic from its beginning");
        owned.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, "bad records must reach the dead letters as bytes");
        owned.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, "bad records must reach the dead letters as bytes");
        owned.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, "dead letters are bytes as received");
        owned.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, "dead letters are bytes as received");
        owned.put(ProducerConfig.ACKS_CONFIG, "a dead letter is passed only when all in-sync replicas have it");
        owned.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "a dead letter is written once");
        owned.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "dead letters are written without transactions");
        return KafkaPassThrough.owning(owned);
    }

    /** @param handedOn what is set in {@code kafka.*}, under Kafka's own keys */
    static Consumer<byte[], byte[]> consumer(SinkSettings settings, Map<String, String> handedOn) {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.group());
        // A restarted instance gets its partitions back after this long, not after 45 s.
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.putAll(known(handedOn, ConsumerConfig.configNames()));
        config.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.pollRecords());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** @param handedOn what is set in {@code kafka.*}, under Kafka's own keys */
    static Producer<byte[], byte[]> producer(SinkSettings settings, Map<String, String> handedOn) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.CLIENT_ID_CONFIG, settings.group() + "-dead-letters");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES + ROOM_FOR_HEADERS);
        // Waiting longer is done by our own loop, which keeps its membership of the group meanwhile.
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        config.putAll(known(handedOn, ProducerConfig.configNames()));
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, String> known(Map<String, String> handedOn, Set<String> names) {
        Map<String, String> known = new HashMap<>(handedOn);
        known.keySet().retainAll(names);
        return known;
    }
}
