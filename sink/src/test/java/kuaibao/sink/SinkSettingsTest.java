package kuaibao.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.settings.DataSize;
import kuaibao.runtime.settings.Secret;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsException;
import kuaibao.runtime.settings.SettingsSources;
import kuaibao.sink.store.BulkSettings;
import kuaibao.sink.store.ElasticsearchSettings;
import org.junit.jupiter.api.Test;

class SinkSettingsTest {
    @Test
    void hasDefaultsForOneMachine() {
        Settings settings = load(Map.of());

        assertThat(settings.get(SinkSettings.class))
                .isEqualTo(new SinkSettings(
                        "kuaibao-sink", 500, Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(10)));
        assertThat(settings.get(BulkSettings.class)).isEqualTo(new BulkSettings(new DataSize(2 << 20), 500));
        assertThat(settings.get(ElasticsearchSettings.class))
                .isEqualTo(new ElasticsearchSettings(
                        URI.create("http://127.0.0.1:9200"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofSeconds(20),
                        "articles",
                        "facts"));
    }

    @Test
    void readsEverySetting() {
        Settings settings = load(Map.ofEntries(
                Map.entry("sink.group", "other"),
                Map.entry("sink.poll.records", "7"),
                Map.entry("sink.poll.wait", "1s"),
                Map.entry("sink.retry.first", "2s"),
                Map.entry("sink.retry.longest", "3s"),
                Map.entry("sink.bulk.bytes", "1MiB"),
                Map.entry("sink.bulk.documents", "9"),
                Map.entry("elasticsearch.url", "https://search.example:9200"),
                Map.entry("elasticsearch.user", "sink"),
                Map.entry("elasticsearch.password", "geheim"),
                Map.entry("elasticsearch.ca-file", "/etc/ca.pem"),
                Map.entry("elasticsearch.timeout", "5s"),
                Map.entry("elasticsearch.articles", "a"),
                Map.entry("elasticsearch.facts", "f"),
                Map.entry("kafka.fetch.min.bytes", "10")));

        assertThat(settings.get(SinkSettings.class))
                .isEqualTo(new SinkSettings(
                        "other", 7, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3)));
        assertThat(settings.get(BulkSettings.class)).isEqualTo(new BulkSettings(new DataSize(1 << 20), 9));
        assertThat(settings.get(ElasticsearchSettings.class))
                .isEqualTo(new ElasticsearchSettings(
                        URI.create("https://search.example:9200"),
                        Optional.of("sink"),
                        Optional.of(new Secret("geheim")),
                        Optional.of(Path.of("/etc/ca.pem")),
                        Duration.ofSeconds(5),
                        "a",
                        "f"));
        assertThat(settings.passed("kafka.")).containsEntry("fetch.min.bytes", "10");
    }

    @Test
    void refusesWhatWouldBreakItsPromises() {
        assertThatThrownBy(() -> load(Map.of(
                        "kafka.enable.auto.commit", "true",
                        "kafka.isolation.level", "read_uncommitted",
                        "elasticsearch.user", "alone",
                        "sink.retry.longest", "1ms",
                        "sink.bulk.documents", "0")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("kafka.enable.auto.commit")
                .hasMessageContaining("kafka.isolation.level")
                .hasMessageContaining("expected both or neither")
                .hasMessageContaining("expected at least sink.retry.first")
                .hasMessageContaining("sink.bulk.documents");
    }

    private static Settings load(Map<String, String> flags) {
        return Settings.load(SettingsSources.flags(flags), SinkApp.declaredSettings());
    }
}
