package kuaibao.servers;

import java.net.URI;

/** A Kafka broker, a schema registry and an Elasticsearch that answer. */
public interface Servers extends AutoCloseable {

    /** Kafka's bootstrap servers, {@code host:port} with commas between. */
    String bootstrapServers();

    /** The registry's root, such as {@code http://127.0.0.1:8081}; its APIs stand under {@code /apis}. */
    URI registry();

    /** Elasticsearch's root, such as {@code http://127.0.0.1:9200}. */
    URI elasticsearch();

    /** Stops what this object started; servers that run elsewhere are left alone. */
    @Override
    void close();
}
