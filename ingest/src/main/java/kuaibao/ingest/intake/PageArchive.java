package kuaibao.ingest.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.RegistryUnavailableException;
import kuaibao.schemas.Topic;
import kuaibao.schemas.record.Page;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads single pages back from the topic that keeps them for ever. One at a time: reading back is rare. */
public final class PageArchive implements AutoCloseable {
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final Map<String, String> handedOn;
    private final Topic<Page> topic;
    private final Deserializer<Page> deserializer;
    private final ReentrantLock reading = new ReentrantLock();
    private Optional<Consumer<String, byte[]>> consumer = Optional.empty();

    /**
     * Connects when it is first used.
     *
     * @param handedOn Kafka's own settings that an operator has made, without those that our promises depend on
     */
    public PageArchive(Map<String, String> handedOn, AvroSerdes serdes, Topic<Page> topic) {
        this.handedOn = Map.copyOf(handedOn);
        this.topic = topic;
        this.deserializer = serdes.deserializer(topic);
    }

    /**
     * The page that is kept there.
     *
     * @return empty where the topic holds nothing at this offset any more
     * @throws IntakeUnavailableException if the broker or the registry does not answer
     */
    Optional<Page> read(int partition, long offset) {
        try {
            if (!reading.tryLock(WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw unavailable(new IllegalStateException("too many pages are read back at a time"));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable(stopping);
        }
        try {
            return fetch(new TopicPartition(topic.name(), partition), offset)
                    .map(record -> deserializer.deserialize(topic.name(), record.value()));
        } catch (OffsetOutOfRangeException gone) {
            return Optional.empty();
        } catch (RegistryUnavailableException registry) {
            throw unavailable(registry);
        } catch (KafkaException problem) {
            // A consumer that has failed is not trusted again.
            closeConsumer();
            throw unavailable(problem);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void close() {
        reading.lock();
        try {
            closeConsumer();
        } finally {
            reading.unlock();
        }
    }

    private Optional<ConsumerRecord<String, byte[]>> fetch(TopicPartition partition, long offset) {
        Consumer<String, byte[]> open = consumer.orElseGet(this::open);
        consumer = Optional.of(open);
        open.assign(List.of(partition));
        open.seek(partition, offset);
        long deadline = System.nanoTime() + WITHIN.toNanos();
        while (System.nanoTime() < deadline) {
            for (ConsumerRecord<String, byte[]> record : open.poll(Duration.ofMillis(200))) {
                return Optional.of(record).filter(found -> found.offset() == offset);
            }
        }
        throw unavailable(new IllegalStateException("nothing came within " + WITHIN.toSeconds() + " s"));
    }

    private Consumer<String, byte[]> open() {
        Map<String, Object> settings = new HashMap<>(handedOn);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) WITHIN.toMillis());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void closeConsumer() {
        consumer.ifPresent(
                open -> open.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(1))));
        consumer = Optional.empty();
    }

    private IntakeUnavailableException unavailable(Exception problem) {
        return new IntakeUnavailableException(
                "pages cannot be read back from " + topic.name() + " now: " + problem.getMessage(), problem);
    }
}
