package kuaibao.ingest.intake;

import java.util.HashMap;
import java.util.Map;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topic;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer that the intake's promise rests on. */
public final class PageProducer {
    private PageProducer() {}

    /**
     * Opens a producer of pages.
     *
     * @param handedOn Kafka's own settings that an operator has made, without those that our promises depend on
     */
    public static Producer<String, Page> open(Map<String, String> handedOn, AvroSerdes serdes, Topic<Page> topic) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // A sender is told within this time that the broker is away, and may then send again.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        settings.putAll(handedOn);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(settings, new StringSerializer(), serdes.serializer(topic));
    }
}
