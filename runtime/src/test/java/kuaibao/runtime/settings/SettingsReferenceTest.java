package kuaibao.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsReferenceTest {

    private final String table = SettingsReference.table(DeclaredSettings.of(PressSettings.class)
            .passing(new PassThrough("kafka.", Map.of("acks", "accepted means acknowledged"), key -> false)));

    @Test
    void givesNameTypeDefaultMeaningAndVariable_inOneRow() {
        assertThat(table.lines())
                .contains(
                        "| setting | type | default | meaning | environment |",
                        "| `press.http.port` | int from 0 to 65535 | `8080` | Port. | `KUAIBAO_PRESS_HTTP_PORT` |",
                        "| `press.edition` | morning, late-night | `late-night` | Edition. | `KUAIBAO_PRESS_EDITION` |",
                        "| `press.counties` | list of string | `甲县, 乙县` | Counties. | `KUAIBAO_PRESS_COUNTIES` |",
                        "| `press.store` | uri | must be given | Address of the store. | `KUAIBAO_PRESS_STORE` |",
                        "| `press.folder` | path | none | Folder to watch. | `KUAIBAO_PRESS_FOLDER` |");
    }

    @Test
    void tellsOfTheFile_forSecrets() {
        assertThat(table).contains("Password of the store. Or `press.password.file`: the file that holds it.");
    }

    @Test
    void tellsWhatIsHandedOn_andWhatMayNotBeSet() {
        assertThat(table)
                .contains("| `kafka.*` | text |  | Handed on as it is, without the prefix. | `KUAIBAO_KAFKA_*` |")
                .endsWith("\n- `kafka.acks` may not be set: accepted means acknowledged\n");
    }

    @Test
    void hasOneRowASetting() {
        Stream<String> rows = table.lines().filter(line -> line.startsWith("| `press."));

        assertThat(rows).hasSize(PressSettings.class.getRecordComponents().length);
    }
}
