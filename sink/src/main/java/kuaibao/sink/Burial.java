package kuaibao.sink;

import java.util.List;
import java.util.Optional;
import kuaibao.sink.DeadLetters.Letter;
import kuaibao.sink.PendingRecord.Bad;
import kuaibao.sink.PendingRecord.Done;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns bad records into dead letters; one that the broker has not acknowledged stays bad, and open. */
final class Burial {
    private static final Logger LOG = LoggerFactory.getLogger(Burial.class);

    private final DeadLetters deadLetters;
    private final ServerCondition kafka;
    private final SinkMetrics metrics;

    Burial(DeadLetters deadLetters, ServerCondition kafka, SinkMetrics metrics) {
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.metrics = metrics;
    }

    void bury(List<PendingRecord> open) {
        List<PendingRecord> bad =
                open.stream().filter(pending -> pending.stage() instanceof Bad).toList();
        if (bad.isEmpty()) {
            return;
        }
        List<Letter> letters = bad.stream()
                .map(pending -> new Letter(pending.record(), (Bad) pending.stage()))
                .toList();
        List<Optional<Exception>> problems = deadLetters.send(letters);
        for (int index = 0; index < letters.size(); index++) {
            PendingRecord pending = bad.get(index);
            Letter letter = letters.get(index);
            problems.get(index)
                    .ifPresentOrElse(
                            problem -> kafka.down("a dead letter cannot be written: " + problem),
                            () -> acknowledged(pending, letter));
        }
    }

    private void acknowledged(PendingRecord pending, Letter letter) {
        ConsumerRecord<byte[], byte[]> record = letter.record();
        Bad reason = letter.reason();
        // Neither message nor value: a refusal may quote the record's text.
        LOG.warn(
                "dead letter [{}] at {} for {}-{}@{}: {}",
                reason.failureClass().label(),
                DeadLetters.STAGE,
                record.topic(),
                record.partition(),
                record.offset(),
                reason.problem().getClass().getSimpleName());
        metrics.deadLettered(reason.failureClass());
        pending.moveTo(new Done());
    }
}
