package kuaibao.sink;

import java.nio.charset.StandardCharsets;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.RegistryUnavailableException;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.sink.PendingRecord.Bad;
import kuaibao.sink.PendingRecord.Read;
import kuaibao.sink.PendingRecord.Stage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a record, and tells a bad record from a registry that is away. */
final class RecordReader implements AutoCloseable {
    private final Deserializer<EnrichedArticle> values;

    RecordReader(Deserializer<EnrichedArticle> values) {
        this.values = values;
    }

    /**
     * The article, or why this record will never be one.
     *
     * @throws RegistryUnavailableException if the record may be fine
     */
    Stage read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return article(record);
        } catch (UnreadableRecordException problem) {
            return new Bad(problem.failureClass(), "", problem);
        }
    }

    @Override
    public void close() {
        values.close();
    }

    private Stage article(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record.key());
        if (record.value() == null) {
            throw new UnreadableRecordException(FailureClass.TOMBSTONE, "expected an article, got no value");
        }
        EnrichedArticle article = values.deserialize(record.topic(), record.value());
        if (!article.getId().equals(key)) {
            throw new UnreadableRecordException(
                    FailureClass.KEY, "expected the article's id as the key, " + article.getId() + ", got " + key);
        }
        return new Read(article);
    }

    private static String key(byte @Nullable [] key) {
        if (key == null) {
            throw new UnreadableRecordException(FailureClass.KEY, "expected the article's id as the key, got none");
        }
        return new String(key, StandardCharsets.UTF_8);
    }
}
