package kuaibao.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kuaibao.schemas.DeadLetterHeaders;
import kuaibao.schemas.DeadLetterHeaders.Origin;
import kuaibao.sink.PendingRecord.Bad;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;

/** Writes dead letters: key, value and headers as they were received, and in further headers what happened. */
final class DeadLetters implements AutoCloseable {
    /** The value of the header {@code error-stage}. */
    static final String STAGE = "write-to-index";

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final Producer<byte[], byte[]> producer;
    private final String topic;

    DeadLetters(Producer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /** A record and why it is bad. */
    record Letter(ConsumerRecord<byte[], byte[]> record, Bad reason) {}

    /**
     * Sends letters and waits until the broker has acknowledged or refused each.
     *
     * @return for each letter, in order, what went wrong; empty where it was acknowledged
     */
    List<Optional<Exception>> send(List<Letter> letters) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(letters.size());
        letters.forEach(letter -> sent.add(producer.send(output(letter))));
        producer.flush();
        return sent.stream().map(DeadLetters::problem).toList();
    }

    @Override
    public void close() {
        producer.close(CLOSE_WITHIN);
    }

    private ProducerRecord<byte[], byte[]> output(Letter letter) {
        ConsumerRecord<byte[], byte[]> record = letter.record();
        Bad reason = letter.reason();
        Headers headers = DeadLetterHeaders.of(
                record.headers(),
                new Origin(record.topic(), record.partition(), record.offset()),
                STAGE,
                reason.pipelineVersion(),
                reason.failureClass(),
                reason.problem());
        long timestamp = Math.max(0, record.timestamp());
        return new ProducerRecord<>(topic, null, timestamp, record.key(), record.value(), headers);
    }

    private static Optional<Exception> problem(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return Optional.empty();
        } catch (ExecutionException problem) {
            return Optional.of(problem.getCause() instanceof KafkaException known ? known : problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            return Optional.of(problem);
        }
    }
}
