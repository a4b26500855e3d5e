package kuaibao.schemas;

import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.apicurio.registry.serde.avro.AvroSerdeConfig;
import java.net.URI;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serdes of our topics in the Confluent wire format (a zero byte, a four-byte schema id, Avro binary), so that any
 * language's stock Avro deserialiser reads them. Schemas are never registered by a producer: {@code
 * kuaibao.schemas.setup.SchemaSetup} does that once.
 */
public final class AvroSerdes {
    private final Map<String, Object> settings;

    /**
     * Serdes that ask this registry.
     *
     * @param registry the registry's root, such as {@code http://127.0.0.1:8081}
     */
    public AvroSerdes(URI registry) {
        AvroSafety.establish();
        settings = Map.of(
                SchemaResolverConfig.REGISTRY_URL,
                        registry.resolve("/apis/registry/v3").toString(),
                SchemaResolverConfig.AUTO_REGISTER_ARTIFACT, false,
                // The whole schema is one document: our records are looked up as they were registered.
                SchemaResolverConfig.DEREFERENCE_SCHEMA, true,
                // A registry that goes down does not take away the schemas that are known already.
                SchemaResolverConfig.FAULT_TOLERANT_REFRESH, true,
                // Waiting is decided by the caller, who pauses and tells health; not here, unseen.
                SchemaResolverConfig.RETRY_COUNT, 0L,
                AvroSerdeConfig.USE_SPECIFIC_AVRO_READER, true);
    }

    /** Writes values of the topic. */
    public <V extends SpecificRecord> Serializer<V> serializer(Topic<V> topic) {
        return new RecordSerializer<>(topic, settings);
    }

    /** Reads values of the topic; see {@link UnreadableRecordException} and {@link RegistryUnavailableException}. */
    public <V extends SpecificRecord> Deserializer<V> deserializer(Topic<V> topic) {
        return new RecordDeserializer<>(topic, settings);
    }

    /** Both in one. */
    public <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
        return Serdes.serdeFrom(serializer(topic), deserializer(topic));
    }
}
