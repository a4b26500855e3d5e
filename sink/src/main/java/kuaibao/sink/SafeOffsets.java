package kuaibao.sink;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to where each partition may be committed: the first record that is not done, or, where all are, what the consumer
 * reads next. The latter lies behind the marker that ends a transaction, so that the lag of a topic at rest is 0, not 1.
 */
final class SafeOffsets {
    private final Map<TopicPartition, Progress> partitions = new HashMap<>();

    private static final class Progress {
        final TreeSet<Long> open = new TreeSet<>();
        OffsetAndMetadata next = new OffsetAndMetadata(0);
        long committed = -1;

        OffsetAndMetadata safe(String metadata) {
            return open.isEmpty()
                    ? new OffsetAndMetadata(next.offset(), next.leaderEpoch(), metadata)
                    : new OffsetAndMetadata(open.first(), Optional.empty(), metadata);
        }
    }

    /** Notes what a poll returned, also where it is nothing but a position that has moved. */
    void taken(ConsumerRecords<?, ?> polled) {
        polled.nextOffsets().forEach((partition, next) -> progress(partition).next = next);
        for (ConsumerRecord<?, ?> record : polled) {
            progress(partitionOf(record)).open.add(record.offset());
        }
    }

    /** Notes that a record is stored, or acknowledged as a dead letter. */
    void done(ConsumerRecord<?, ?> record) {
        progress(partitionOf(record)).open.remove(record.offset());
    }

    /**
     * What can be committed and is not yet.
     *
     * @param metadata committed together with the offsets
     */
    Map<TopicPartition, OffsetAndMetadata> toCommit(String metadata) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        partitions.forEach((partition, progress) -> {
            OffsetAndMetadata safe = progress.safe(metadata);
            if (safe.offset() > progress.committed) {
                offsets.put(partition, safe);
            }
        });
        return offsets;
    }

    /** Notes a commit that the broker has acknowledged. */
    void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> {
            Progress progress = partitions.get(partition);
            if (progress != null) {
                progress.committed = Math.max(progress.committed, offset.offset());
            }
        });
    }

    /** Drops partitions that are read by somebody else from now on, or from another place. */
    void forget(Collection<TopicPartition> gone) {
        partitions.keySet().removeAll(gone);
    }

    static TopicPartition partitionOf(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private Progress progress(TopicPartition partition) {
        return partitions.computeIfAbsent(partition, any -> new Progress());
    }
}
