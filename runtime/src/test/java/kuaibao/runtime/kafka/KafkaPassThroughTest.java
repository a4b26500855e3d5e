package kuaibao.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsException;
import kuaibao.runtime.settings.SettingsSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaPassThroughTest {

    private static final DeclaredSettings DECLARED = DeclaredSettings.of(KafkaSettings.class)
            .passing(KafkaPassThrough.owning(Map.of("enable.idempotence", "a page is written once")));

    @Test
    void handsOn_underKafkasOwnKeys() {
        SettingsSources sources = new SettingsSources(
                Map.of("KUAIBAO_KAFKA_LINGER_MS", "100"),
                Optional.empty(),
                Map.of("kafka.compression.type", "lz4", "kafka.producer.batch.size", "524288"));

        Settings settings = Settings.load(sources, DECLARED);

        assertThat(settings.passed(KafkaPassThrough.PREFIX))
                .isEqualTo(Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:9092",
                        "linger.ms",
                        "100",
                        "compression.type",
                        "lz4",
                        "producer.batch.size",
                        "524288"));
        assertThat(settings.lines())
                .contains(
                        "kafka.linger.ms = 100 (environment KUAIBAO_KAFKA_LINGER_MS)",
                        "kafka.producer.batch.size = 524288 (--set)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka.enable.idempotence", "kafka.producer.enable.idempotence"})
    void refusesOwnedKey_withReason(String key) {
        assertThat(refusal(SettingsSources.flags(Map.of(key, "false"))))
                .isEqualTo(key + " (--set): may not be set: a page is written once");
    }

    @Test
    void refusesOwnedKey_fromEnvironment() {
        SettingsSources sources =
                new SettingsSources(Map.of("KUAIBAO_KAFKA_ENABLE_IDEMPOTENCE", "false"), Optional.empty(), Map.of());

        assertThat(refusal(sources))
                .isEqualTo("kafka.enable.idempotence (environment KUAIBAO_KAFKA_ENABLE_IDEMPOTENCE): "
                        + "may not be set: a page is written once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config",
                "consumer.ssl.key.password",
                "main.consumer.ssl.keystore.password",
                "some.plugin.token"
            })
    void hidesPasswords_andKeysThatNoClientKnows(String key) {
        Settings settings = Settings.load(SettingsSources.flags(Map.of("kafka." + key, "sesame")), DECLARED);

        assertThat(settings.passed(KafkaPassThrough.PREFIX)).containsEntry(key, "sesame");
        assertThat(settings.lines()).contains("kafka." + key + " = ****** (--set)");
    }

    private static String refusal(SettingsSources sources) {
        SettingsException refused =
                catchThrowableOfType(SettingsException.class, () -> Settings.load(sources, DECLARED));
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
