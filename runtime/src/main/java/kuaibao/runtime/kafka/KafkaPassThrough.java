package kuaibao.runtime.kafka;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaibao.runtime.settings.PassThrough;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;

/** Hands {@code kafka.*} on to Kafka's clients, but for the keys that a service's promises depend on. */
public final class KafkaPassThrough {

    /** What our keys have in front of Kafka's. */
    public static final String PREFIX = "kafka.";

    private KafkaPassThrough() {}

    /**
     * The family {@code kafka.*} without the keys that a service owns.
     *
     * @param owned Kafka's keys that nobody may set, each with the reason
     * @param more definitions of further clients, such as those of Kafka Streams; values of keys that no definition
     *     knows are hidden, since they may be secrets
     */
    public static PassThrough owning(Map<String, String> owned, ConfigDef... more) {
        Set<String> shown = Stream.concat(
                        Stream.of(
                                AdminClientConfig.configDef(), ConsumerConfig.configDef(), ProducerConfig.configDef()),
                        Stream.of(more))
                .flatMap(definition -> definition.configKeys().values().stream())
                .filter(key -> key.type != ConfigDef.Type.PASSWORD)
                .map(key -> key.name)
                .collect(Collectors.toUnmodifiableSet());
        return new PassThrough(PREFIX, owned, key -> !shown.contains(withoutClient(key)));
    }

    /** Streams addresses one of its clients by a prefix: {@code producer.linger.ms}. */
    private static String withoutClient(String key) {
        String role = Stream.of("main.", "restore.", "global.")
                .filter(key::startsWith)
                .findFirst()
                .orElse("");
        String rest = key.substring(role.length());
        String client = Stream.of("consumer.", "producer.", "admin.")
                .filter(rest::startsWith)
                .findFirst()
                .orElse("");
        return client.isEmpty() ? key : rest.substring(client.length());
    }
}
