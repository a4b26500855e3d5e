package kuaibao.ingest.splitter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaibao.ingest.intake.IntakeUnavailableException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The pages that stood in the topic when this process began to ask. A process that was killed may have written pages that
 * the splitter had not read: until it has, a page that is there already would look like a new one.
 */
public final class Backlog {
    private static final int WITHIN_MILLIS = 4000;

    private final Map<String, String> handedOn;
    private final String topic;
    private final String group;
    private final ReentrantLock looking = new ReentrantLock();
    private Map<TopicPartition, Long> ends = Map.of();
    private volatile boolean read;

    /**
     * Connects when it is first asked, and never again once all is read.
     *
     * @param handedOn Kafka's own settings that an operator has made
     * @param topic of the pages
     * @param group as which the splitter reads them
     */
    public Backlog(Map<String, String> handedOn, String topic, String group) {
        this.handedOn = Map.copyOf(handedOn);
        this.topic = topic;
        this.group = group;
    }

    /** @throws IntakeUnavailableException while the splitter has not read them all, or the broker does not say so */
    void requireRead() {
        if (read) {
            return;
        }
        if (!looking.tryLock()) {
            throw unavailable(new IllegalStateException("this is being looked up"));
        }
        try (Admin admin = Admin.create(settings())) {
            look(admin);
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            throw unavailable(away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable(stopping);
        } finally {
            looking.unlock();
        }
    }

    private void look(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        if (ends.isEmpty()) {
            ends = ends(admin);
        }
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        long left = ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - offset(committed.get(end.getKey()))))
                .sum();
        if (left > 0) {
            throw unavailable(new IllegalStateException(left + " records are still to be read"));
        }
        read = true;
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Map<TopicPartition, Long> ends(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        int partitions = admin
                .describeTopics(List.of(topic))
                .allTopicNames()
                .get(WITHIN_MILLIS, TimeUnit.MILLISECONDS)
                .values()
                .stream()
                .mapToInt(found -> found.partitions().size())
                .sum();
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> latestOffsets =
                admin.listOffsets(latest).all().get(WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        Map<TopicPartition, Long> offsets = new HashMap<>();
        latestOffsets.forEach((partition, end) -> offsets.put(partition, end.offset()));
        return offsets;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(handedOn);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, WITHIN_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, WITHIN_MILLIS);
        return settings;
    }

    private IntakeUnavailableException unavailable(Exception reason) {
        return new IntakeUnavailableException(
                "what is known already is still being read from " + topic + ": " + reason.getMessage(), reason);
    }
}
