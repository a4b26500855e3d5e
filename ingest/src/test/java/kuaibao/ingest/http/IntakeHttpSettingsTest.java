package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kuaibao.runtime.settings.DataSize;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsException;
import kuaibao.runtime.settings.SettingsSources;
import org.junit.jupiter.api.Test;

class IntakeHttpSettingsTest {

    @Test
    void isClosedToOthers_byDefault() {
        IntakeHttpSettings settings = load(Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.open()).isFalse();
        assertThat(settings.keysFile()).isEmpty();
        assertThat(settings.keystore()).isEmpty();
        assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void takesAllThatMayBeSet() {
        IntakeHttpSettings settings = load(Map.of(
                "ingest.http.host", "0.0.0.0",
                "ingest.http.keys-file", "keys",
                "ingest.http.tls.keystore", "intake.p12",
                "ingest.http.tls.password", "secret",
                "ingest.http.connections", "100",
                "ingest.http.buffer", "8MiB",
                "ingest.http.batch.bytes", "2MiB",
                "ingest.http.batch.lines", "7",
                "ingest.http.patience", "5s"));

        assertThat(settings.keysFile()).contains(Path.of("keys"));
        assertThat(settings.keystore()).contains(Path.of("intake.p12"));
        assertThat(settings.connections()).isEqualTo(100);
        assertThat(settings.buffer()).isEqualTo(new DataSize(8 << 20));
        assertThat(settings.batchBytes()).isEqualTo(new DataSize(2 << 20));
        assertThat(settings.batchLines()).isEqualTo(7);
        assertThat(settings).asString().doesNotContain("secret");
    }

    @Test
    void opensToOthersWithoutKeys_onlyIfThatIsSaid() {
        refuses(Map.of("ingest.http.host", "0.0.0.0"), "ingest.http.keys-file");
        refuses(Map.of("ingest.http.host", "192.0.2.7"), "ingest.http.open=true");

        assertThat(load(Map.of("ingest.http.host", "0.0.0.0", "ingest.http.open", "true"))
                        .open())
                .isTrue();
        assertThat(load(Map.of("ingest.http.host", "localhost")).open()).isFalse();
        assertThat(load(Map.of("ingest.http.host", "::1")).open()).isFalse();
    }

    @Test
    void asksForKeystoreAndPassword_together() {
        refuses(Map.of("ingest.http.tls.keystore", "intake.p12"), "both or none");
        refuses(Map.of("ingest.http.tls.password", "secret"), "both or none");
    }

    private static void refuses(Map<String, String> flags, String reason) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> load(flags))
                .satisfies(problem -> assertThat(problem.errors())
                        .singleElement()
                        .asString()
                        .contains(reason)
                        .doesNotContain("secret"));
    }

    private static IntakeHttpSettings load(Map<String, String> flags) {
        return Settings.load(SettingsSources.flags(flags), DeclaredSettings.of(IntakeHttpSettings.class))
                .get(IntakeHttpSettings.class);
    }
}
