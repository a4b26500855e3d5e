package kuaibao.schemas;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Apicurio's deserialiser for one topic: what is no record of the topic is told apart from a registry that is away. */
final class RecordDeserializer<V extends SpecificRecord> implements Deserializer<V> {
    private static final int PREFIX_BYTES = 5;

    private final Topic<V> topic;
    private final AvroKafkaDeserializer<Object> delegate = new AvroKafkaDeserializer<>();

    RecordDeserializer(Topic<V> topic, Map<String, Object> settings) {
        this.topic = topic;
        delegate.configure(settings, false);
    }

    @Override
    public @Nullable V deserialize(String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        checkPrefix(bytes);
        return topicsOwn(read(bytes));
    }

    @Override
    public @Nullable V deserialize(String name, Headers headers, byte @Nullable [] bytes) {
        // A schema id in a header is not ours to follow: only the value's own prefix counts.
        return deserialize(name, bytes);
    }

    @Override
    public void close() {
        delegate.close();
    }

    private static void checkPrefix(byte[] bytes) {
        if (bytes.length < PREFIX_BYTES || bytes[0] != 0) {
            String found = bytes.length == 0 ? "nothing" : bytes.length + " bytes that begin with " + bytes[0];
            throw new UnreadableRecordException(
                    FailureClass.AVRO, "expected a zero byte, a four-byte schema id and Avro, got " + found);
        }
    }

    private Object read(byte[] bytes) {
        try {
            return delegate.deserialize(topic.name(), bytes);
        } catch (RuntimeException problem) {
            throw RegistryFailure.ofReading(
                    ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt(), problem);
        }
    }

    private V topicsOwn(Object value) {
        if (!topic.valueType().isInstance(value)) {
            throw new UnreadableRecordException(
                    FailureClass.SCHEMA_TYPE,
                    "expected a " + topic.valueType().getSimpleName() + ", got a "
                            + value.getClass().getSimpleName());
        }
        return topic.valueType().cast(value);
    }
}
