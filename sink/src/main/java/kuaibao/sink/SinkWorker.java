package kuaibao.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kuaibao.runtime.retry.Backoff;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The poll loop: takes records in, has them delivered, commits behind what is done. While a server is down it goes on
 * polling with all partitions paused, so that the group keeps it as a member, and tries again with growing delays.
 */
final class SinkWorker implements Runnable, ConsumerRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(SinkWorker.class);
    private static final Duration SLICE = Duration.ofMillis(200);
    private static final Duration LAST_COMMIT_WITHIN = Duration.ofSeconds(2);

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final Duration pollWait;
    private final Placement placement;
    private final Delivery delivery;
    private final SinkServers servers;
    private final SinkMetrics metrics;
    private final Backoff backoff;
    private final BrokerWatch broker;
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private final SafeOffsets offsets = new SafeOffsets();
    private final List<PendingRecord> open = new ArrayList<>();

    SinkWorker(
            Consumer<byte[], byte[]> consumer,
            String topic,
            SinkSettings settings,
            Placement placement,
            Delivery delivery,
            SinkServers servers,
            SinkMetrics metrics) {
        this.consumer = consumer;
        this.topic = topic;
        this.pollWait = settings.pollWait();
        this.placement = placement;
        this.delivery = delivery;
        this.servers = servers;
        this.metrics = metrics;
        this.backoff = new Backoff(settings.retryFirst(), settings.retryLongest());
        this.broker = new BrokerWatch(consumer, topic, servers.kafka());
    }

    /** Returns at once; the loop ends after what it is at. */
    void requestStop() {
        stopRequested.countDown();
    }

    /** Runs until a stop is requested. */
    @Override
    public void run() {
        awaitIndices();
        consumer.subscribe(List.of(topic), this);
        while (!isStopRequested()) {
            try {
                round();
            } catch (KafkaException problem) {
                // Refused logins, time-outs, fetches that fail: all of them mend without us or not at all.
                servers.kafka().down(problem.toString());
                LOG.debug("poll failed", problem);
                sleep(backoff.next());
            }
        }
        // A request that hung was interrupted to get here; what follows must not be.
        Thread.interrupted();
        commitAndWait(offsets.toCommit(placement.indexIdentity()));
    }

    private void awaitIndices() {
        while (!isStopRequested() && !placement.prepareIndices()) {
            sleep(backoff.next());
        }
        backoff.reset();
    }

    private void round() {
        placement.place();
        take(consumer.poll(pollWait));
        broker.look();
        while (!open.isEmpty() && !isStopRequested()) {
            if (deliver()) {
                backoff.reset();
            } else {
                metrics.retried(open.size());
                keepMembership(backoff.next());
            }
        }
        commit();
        placement.resume();
    }

    private void take(ConsumerRecords<byte[], byte[]> polled) {
        offsets.taken(polled);
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            open.add(new PendingRecord(record));
            metrics.taken();
        }
    }

    /** Returns whether everything is done. */
    private boolean deliver() {
        if (backoff.attempts() > 0 && !isIndexThere()) {
            return false;
        }
        delivery.attempt(open);
        open.stream().filter(PendingRecord::isDone).forEach(done -> offsets.done(done.record()));
        open.removeIf(PendingRecord::isDone);
        commit();
        return open.isEmpty();
    }

    private boolean isIndexThere() {
        return switch (placement.look()) {
            case SAME -> true;
            case REPLACED -> {
                drop(Set.copyOf(consumer.assignment()));
                yield true;
            }
            case AWAY -> false;
        };
    }

    private void keepMembership(Duration delay) {
        long end = System.nanoTime() + delay.toNanos();
        consumer.pause(consumer.assignment());
        for (long left = delay.toNanos(); left > 0 && !isStopRequested(); left = end - System.nanoTime()) {
            take(consumer.poll(Duration.ofNanos(Math.min(left, SLICE.toNanos()))));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        broker.assigned();
        placement.assigned(assigned);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        Map<TopicPartition, OffsetAndMetadata> safe = new HashMap<>(offsets.toCommit(placement.indexIdentity()));
        safe.keySet().retainAll(revoked);
        commitAndWait(safe);
        drop(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        drop(lost);
    }

    private void drop(Collection<TopicPartition> gone) {
        open.removeIf(pending -> gone.contains(SafeOffsets.partitionOf(pending.record())));
        offsets.forget(gone);
        placement.gone(gone);
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> safe = offsets.toCommit(placement.indexIdentity());
        if (safe.isEmpty()) {
            return;
        }
        consumer.commitAsync(safe, (committed, problem) -> {
            if (problem == null) {
                offsets.committed(committed);
            } else {
                LOG.debug("commit failed, the next one covers it", problem);
            }
        });
    }

    private void commitAndWait(Map<TopicPartition, OffsetAndMetadata> safe) {
        if (safe.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(safe, LAST_COMMIT_WITHIN);
            offsets.committed(safe);
        } catch (KafkaException problem) {
            LOG.warn(
                    "offsets could not be committed, so records are read again, which does no harm: {}",
                    problem.toString());
        }
    }

    private boolean isStopRequested() {
        return stopRequested.getCount() == 0;
    }

    private void sleep(Duration delay) {
        try {
            stopRequested.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            requestStop();
        }
    }
}
