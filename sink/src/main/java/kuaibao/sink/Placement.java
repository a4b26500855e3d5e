package kuaibao.sink;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.sink.store.IndexSetup;
import kuaibao.sink.store.StoreUnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides where partitions are read from. Every commit carries the identity of the index as its metadata; offsets that
 * were committed for an index that is no longer there mean nothing, and the topic is read again from its beginning, which
 * does no harm.
 */
final class Placement {
    private static final Logger LOG = LoggerFactory.getLogger(Placement.class);
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final IndexSetup indices;
    private final ServerCondition elasticsearch;
    private final Set<TopicPartition> unplaced = new HashSet<>();
    private String indexIdentity = "";

    Placement(Consumer<byte[], byte[]> consumer, IndexSetup indices, ServerCondition elasticsearch) {
        this.consumer = consumer;
        this.indices = indices;
        this.elasticsearch = elasticsearch;
    }

    /** The metadata of commits. */
    String indexIdentity() {
        return indexIdentity;
    }

    /** Creates what is missing of the indices; returns false, and tells health why, when that cannot be done yet. */
    boolean prepareIndices() {
        try {
            indices.ensure();
            indexIdentity = indices.identity();
            elasticsearch.up();
            return true;
        } catch (StoreUnavailableException problem) {
            elasticsearch.down(String.valueOf(problem.getMessage()));
            return false;
        }
    }

    /** What an index that could not be written turned out to be. */
    enum Index {
        /** The one that was written to before. */
        SAME,
        /** Another of the same name: everything assigned is read from its beginning from now on. */
        REPLACED,
        /** Missing, or not to be reached; health says why. */
        AWAY
    }

    /** To be asked before each further attempt: an index may be lost, or built anew, while it cannot be written. */
    Index look() {
        try {
            String identity = indices.identity();
            if (identity.equals(indexIdentity)) {
                return Index.SAME;
            }
            LOG.warn("the index was created anew: reading from the beginning of {}", consumer.assignment());
            indexIdentity = identity;
            consumer.seekToBeginning(consumer.assignment());
            return Index.REPLACED;
        } catch (StoreUnavailableException problem) {
            elasticsearch.down(String.valueOf(problem.getMessage()));
            return Index.AWAY;
        }
    }

    /** Holds newly assigned partitions until {@link #place()}. */
    void assigned(Collection<TopicPartition> partitions) {
        unplaced.addAll(partitions);
        consumer.pause(partitions);
    }

    void gone(Collection<TopicPartition> partitions) {
        unplaced.removeAll(partitions);
    }

    /** Puts newly assigned partitions where they are to be read from; throws when the broker does not answer. */
    void place() {
        if (unplaced.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(unplaced, BROKER_PATIENCE);
        List<TopicPartition> ofOtherIndex = unplaced.stream()
                .filter(partition -> isOfOtherIndex(committed.get(partition)))
                .toList();
        if (!ofOtherIndex.isEmpty()) {
            LOG.warn("offsets of {} belong to an index that is gone: reading from the beginning", ofOtherIndex);
            consumer.seekToBeginning(ofOtherIndex);
        }
        consumer.resume(unplaced);
        unplaced.clear();
    }

    /** Lets all partitions flow again but those that are not placed yet. */
    void resume() {
        Set<TopicPartition> resumed = new HashSet<>(consumer.paused());
        resumed.removeAll(unplaced);
        consumer.resume(resumed);
    }

    /** Offsets without metadata were set by an operator's tool, on purpose. */
    private boolean isOfOtherIndex(@Nullable OffsetAndMetadata committed) {
        return committed != null
                && !committed.metadata().isEmpty()
                && !committed.metadata().equals(indexIdentity);
    }
}
