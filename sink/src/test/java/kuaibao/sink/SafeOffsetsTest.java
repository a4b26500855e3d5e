package kuaibao.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class SafeOffsetsTest {
    private static final TopicPartition FIRST = new TopicPartition("articles", 0);
    private static final TopicPartition SECOND = new TopicPartition("articles", 1);

    private final SafeOffsets offsets = new SafeOffsets();

    @Test
    void commitsBehindTheTransactionMarker_whenAllIsDone() {
        offsets.taken(polled(FIRST, 12, 10, 11));
        done(FIRST, 10, 11);

        assertThat(toCommit()).isEqualTo(Map.of(FIRST, 12L));
    }

    @Test
    void commitsUpToTheFirstOpenRecord_whenLaterOnesAreDone() {
        offsets.taken(polled(FIRST, 9, 5, 6, 7));
        done(FIRST, 5, 7);

        assertThat(toCommit()).isEqualTo(Map.of(FIRST, 6L));
    }

    @Test
    void commitsThePosition_whenAPollBroughtNothingButMarkers() {
        offsets.taken(polled(FIRST, 21));

        assertThat(toCommit()).isEqualTo(Map.of(FIRST, 21L));
    }

    @Test
    void keepsPartitionsApart() {
        offsets.taken(polled(FIRST, 2, 1));
        offsets.taken(polled(SECOND, 8, 7));
        done(SECOND, 7);

        assertThat(toCommit()).isEqualTo(Map.of(FIRST, 1L, SECOND, 8L));
    }

    @Test
    void hasNothingToCommit_afterTheBrokerAcknowledged() {
        offsets.taken(polled(FIRST, 4, 3));
        done(FIRST, 3);
        offsets.committed(offsets.toCommit("index"));

        assertThat(toCommit()).isEmpty();
    }

    @Test
    void offersTheSameAgain_untilTheBrokerAcknowledged() {
        offsets.taken(polled(FIRST, 4, 3));
        done(FIRST, 3);

        assertThat(toCommit()).isEqualTo(toCommit()).isNotEmpty();
    }

    @Test
    void forgetsPartitionsThatAreGone() {
        offsets.taken(polled(FIRST, 4, 3));
        offsets.forget(Set.of(FIRST));
        offsets.committed(Map.of(FIRST, new OffsetAndMetadata(3)));

        assertThat(toCommit()).isEmpty();
    }

    @Test
    void commitsTheIdentityOfTheIndex() {
        offsets.taken(polled(FIRST, 4));

        assertThat(offsets.toCommit("index-7").values())
                .extracting(OffsetAndMetadata::metadata)
                .containsExactly("index-7");
    }

    private Map<TopicPartition, Long> toCommit() {
        return offsets.toCommit("index").entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private void done(TopicPartition partition, long... done) {
        for (long offset : done) {
            offsets.done(record(partition, offset));
        }
    }

    private static ConsumerRecords<byte[], byte[]> polled(TopicPartition partition, long next, long... taken) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (long offset : taken) {
            records.add(record(partition, offset));
        }
        return new ConsumerRecords<>(
                records.isEmpty() ? Map.of() : Map.of(partition, records),
                Map.of(partition, new OffsetAndMetadata(next)));
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset) {
        return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, new byte[0], new byte[0]);
    }
}
