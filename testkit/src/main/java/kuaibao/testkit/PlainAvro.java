package kuaibao.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kuaibao.schemas.AvroSafety;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/** Avro without a registry, for tests of a topology alone; the wire format is tested with the real registry. */
public final class PlainAvro {
    private PlainAvro() {}

    /** A serde of one generated class. */
    public static <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        AvroSafety.establish();
        Schema schema = SpecificData.get().getSchema(type);
        return Serdes.serdeFrom((topic, value) -> write(schema, value), (topic, bytes) -> read(type, schema, bytes));
    }

    private static <T> byte @Nullable [] write(Schema schema, @Nullable T value) {
        if (value == null) {
            return null;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new SpecificDatumWriter<T>(schema).write(value, encoder);
            encoder.flush();
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T> @Nullable T read(Class<T> type, Schema schema, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return type.cast(new SpecificDatumReader<T>(schema)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
