package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kuaibao.enrich.EnrichApp;
import kuaibao.ingest.IngestApp;
import kuaibao.runtime.health.HealthSettings;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.settings.SettingsReference;
import kuaibao.sink.SinkApp;
import org.junit.jupiter.api.Test;

/** The page on settings is written from the code: {@code -Dwrite.docs=true} writes it anew. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    @Test
    void tellsEverySettingOfEveryService() throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE)
                .as("written from the code; renew it with -Dwrite.docs=true")
                .hasContent(page());
    }

    private static String page() {
        Map<String, DeclaredSettings> services = new LinkedHashMap<>();
        services.put("Every service", DeclaredSettings.of(HealthSettings.class));
        services.put("ingest", IngestApp.declaredSettings());
        services.put("enrich", EnrichApp.declaredSettings());
        services.put("sink", SinkApp.declaredSettings());
        StringBuilder page = new StringBuilder("""
                # Settings

                A flag (`--set key=value`) beats the environment, the environment beats the file (`--config FILE`, a
                `.properties` file in UTF-8), the file beats the default. An unknown key stops the start, and so does any
                bad value; all errors are told at once. Whatever begins with `kafka.` is handed on to Kafka's clients.
                """);
        services.forEach((name, declared) ->
                page.append("\n## ").append(name).append("\n\n").append(SettingsReference.table(declared)));
        return page.toString();
    }
}
