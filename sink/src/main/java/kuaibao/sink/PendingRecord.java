package kuaibao.sink;

import java.util.List;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.sink.document.Document;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record between its poll and its commit, with how far it has come. */
final class PendingRecord {
    private final ConsumerRecord<byte[], byte[]> record;
    private Stage stage = new Unread();

    PendingRecord(ConsumerRecord<byte[], byte[]> record) {
        this.record = record;
    }

    /** How far a record has come. */
    sealed interface Stage {}

    /** As it was polled. */
    record Unread() implements Stage {}

    /** Deserialised. */
    record Read(EnrichedArticle article) implements Stage {}

    /**
     * On its way into the index.
     *
     * @param left the documents that the index has not taken yet, in their order
     * @param newer whether the index holds a later version of any
     */
    record Documented(String pipelineVersion, List<Document> left, boolean newer) implements Stage {
        Documented {
            left = List.copyOf(left);
        }
    }

    /** To become a dead letter. */
    record Bad(FailureClass failureClass, String pipelineVersion, Exception problem) implements Stage {}

    /** Stored, or acknowledged as a dead letter. */
    record Done() implements Stage {}

    ConsumerRecord<byte[], byte[]> record() {
        return record;
    }

    Stage stage() {
        return stage;
    }

    void moveTo(Stage next) {
        stage = next;
    }

    boolean isDone() {
        return stage instanceof Done;
    }
}
