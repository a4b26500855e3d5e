package kuaibao.ingest.splitter;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Values kept as text, so that an operator can read the changelog. */
record TextSerde<T>(Function<T, String> write, Function<String, T> read) implements Serde<T> {
    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> bytes(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> value(bytes);
    }

    private byte @Nullable [] bytes(@Nullable T value) {
        return value == null ? null : write.apply(value).getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable T value(byte @Nullable [] bytes) {
        return bytes == null ? null : read.apply(new String(bytes, StandardCharsets.UTF_8));
    }
}
