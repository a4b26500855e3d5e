package kuaibao.schemas;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Apicurio's serialiser for one topic, with failures told apart. */
final class RecordSerializer<V extends SpecificRecord> implements Serializer<V> {
    private final Topic<V> topic;
    private final AvroKafkaSerializer<V> delegate = new AvroKafkaSerializer<>();

    RecordSerializer(Topic<V> topic, Map<String, Object> settings) {
        this.topic = topic;
        delegate.configure(settings, false);
    }

    @Override
    public byte @Nullable [] serialize(String name, @Nullable V value) {
        return value == null ? null : bounded(guarded(() -> delegate.serialize(topic.name(), value)));
    }

    @Override
    public byte @Nullable [] serialize(String name, Headers headers, @Nullable V value) {
        // Headers stay as they are: the schema id travels in the value.
        return serialize(name, value);
    }

    @Override
    public void close() {
        delegate.close();
    }

    /** Refused here, where one record fails: a producer that refuses it would spoil the whole transaction. */
    private byte[] bounded(byte[] bytes) {
        if (bytes.length > Topics.MAX_VALUE_BYTES) {
            throw new UnreadableRecordException(
                    FailureClass.TOO_LARGE,
                    "a " + topic.valueType().getSimpleName() + " of " + bytes.length + " bytes, at most "
                            + Topics.MAX_VALUE_BYTES + " are taken");
        }
        return bytes;
    }

    private byte[] guarded(Supplier<byte[]> write) {
        try {
            return write.get();
        } catch (RuntimeException problem) {
            throw RegistryFailure.ofWriting(topic, problem);
        }
    }
}
