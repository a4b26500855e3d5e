package kuaibao.runtime.kafka;

import java.net.URI;
import java.util.Optional;
import kuaibao.runtime.settings.Setting;
import kuaibao.schemas.Topics;

/** Where the broker and the schema registry are, and what our topics are called there. */
public record KafkaSettings(
        @Setting(
                key = "kafka.bootstrap.servers",
                byDefault = "127.0.0.1:9092",
                meaning = "Brokers to ask for the cluster, host:port, separated by commas.")
        String bootstrapServers,

        @Setting(
                key = "registry.url",
                byDefault = "http://127.0.0.1:8081",
                meaning = "Base address of the schema registry.")
        URI registryUrl,

        @Setting(key = "topics.prefix", meaning = "Written before every topic's name, for clusters that are shared.")
        Optional<String> topicsPrefix) {
    public KafkaSettings {
        // Refuses a prefix that no topic's name can begin with, while the user can still be told.
        new Topics(topicsPrefix.orElse("")).all();
    }

    /** The topics of this installation. */
    public Topics topics() {
        return new Topics(topicsPrefix.orElse(""));
    }
}
