package kuaibao.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, String> REQUIRED = Map.of("press.store", "http://127.0.0.1:9200");

    @TempDir
    private Path folder;

    @Test
    void takesDefaults_whereNothingIsSet() {
        PressSettings settings = Settings.load(SettingsSources.flags(REQUIRED), PressSettings.class);

        assertThat(settings)
                .isEqualTo(new PressSettings(
                        "晨报",
                        8080,
                        100_000,
                        0.5,
                        true,
                        PressSettings.Edition.LATE_NIGHT,
                        Duration.ofSeconds(10),
                        new DataSize(2 << 20),
                        URI.create("http://127.0.0.1:9200"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("甲县", "乙县")));
    }

    @Test
    void mapsEverySetting_fromFile() throws IOException {
        Path file = file("""
                press.title=晚报
                press.http.port = 1
                press.max-articles=7
                press.share=0.25
                press.strict=false
                press.edition=morning
                press.idle-timeout=500ms
                press.max-page=512kB
                press.store=https://store.example:443
                press.folder=/pages
                press.password=${open} sesame
                press.counties=丙县
                """);

        PressSettings settings = Settings.load(fromFile(file), PressSettings.class);

        assertThat(settings)
                .isEqualTo(new PressSettings(
                        "晚报",
                        1,
                        7,
                        0.25,
                        false,
                        PressSettings.Edition.MORNING,
                        Duration.ofMillis(500),
                        new DataSize(512_000),
                        URI.create("https://store.example:443"),
                        Optional.of(Path.of("/pages")),
                        Optional.of(new Secret("${open} sesame")),
                        List.of("丙县")));
    }

    @Test
    void prefersFlagToEnvironmentToFileToDefault() throws IOException {
        Path file = file("press.http.port=1\npress.title=一\npress.max-page=1MiB\n");
        SettingsSources sources = new SettingsSources(
                Map.of("KUAIBAO_PRESS_HTTP_PORT", "2", "KUAIBAO_PRESS_TITLE", "二", "PRESS_MAX_PAGE", "not ours"),
                Optional.of(file),
                with("press.http.port", "3"));

        Settings settings = Settings.load(sources, DeclaredSettings.of(PressSettings.class));

        assertThat(settings.lines())
                .contains(
                        "press.http.port = 3 (--set)",
                        "press.title = 二 (environment KUAIBAO_PRESS_TITLE)",
                        "press.max-page = 1MiB (file " + file + ")",
                        "press.idle-timeout = 10s (default)");
    }

    @Test
    void namesEverythingWrongAtOnce() throws IOException {
        Path file = file("press.http.prot=1\npress.strict=yes\npress.share=0.1\npress.share=0.2\n");
        SettingsSources sources = new SettingsSources(
                Map.of("KUAIBAO_PRESS_TITEL", "x", "KUAIBAO_PRESS_IDLE_TIMEOUT", "10"),
                Optional.of(file),
                Map.of("press.http.port", "65536", "press.editon", "morning"));

        assertThat(refusals(sources))
                .containsExactlyInAnyOrder(
                        "press.share (file " + file + "): stands there twice; expected once",
                        "press.http.prot (file " + file + "): no such setting; the nearest is press.http.port",
                        "KUAIBAO_PRESS_TITEL (environment): no such setting; the nearest is KUAIBAO_PRESS_TITLE",
                        "press.editon (--set): no such setting; the nearest is press.edition",
                        "press.http.port = 65536 (--set): expected a whole number from 0 to 65535",
                        "press.strict = yes (file " + file + "): expected true or false",
                        "press.idle-timeout = 10 (environment KUAIBAO_PRESS_IDLE_TIMEOUT): "
                                + "expected a duration such as 500ms, 10s or 5m from 100ms to 1h",
                        "press.store is missing: expected an address such as http://127.0.0.1:9200 "
                                + "(in the file, as KUAIBAO_PRESS_STORE, or with --set)");
    }

    @ParameterizedTest
    @CsvSource({
        "press.http.port,       eighty,           a whole number from 0 to 65535",
        "press.http.port,       '',               a whole number from 0 to 65535",
        "press.http.port,       -1,               a whole number from 0 to 65535",
        "press.max-articles,    0,                a whole number of at least 1",
        "press.share,           1.01,             a number of at most 1",
        "press.strict,          TRUE,             true or false",
        "press.edition,         evening,          'one of morning, late-night'",
        "press.idle-timeout,    2h,               'a duration such as 500ms, 10s or 5m from 100ms to 1h'",
        "press.max-page,        9MiB,             a size such as 512kB or 2MiB of at most 8MiB",
        "press.max-page,        999999999999GiB,  a size such as 512kB or 2MiB of at most 8MiB",
        "press.store,           127.0.0.1:9200,   an address such as http://127.0.0.1:9200",
        "press.store,           localhost:9200,   an address such as http://127.0.0.1:9200",
        "press.store,           http://a b,       an address such as http://127.0.0.1:9200",
    })
    void refusesBadValue_sayingWhatWasExpected(String key, String value, String expected) {
        SettingsSources sources = SettingsSources.flags(with(key, value));

        assertThat(refusals(sources)).containsExactly(key + " = " + value + " (--set): expected " + expected);
    }

    @Test
    void refusesWhatTheRecordItselfRefuses() {
        assertThat(refusals(SettingsSources.flags(with("press.max-articles", "13"))))
                .containsExactly(
                        "PressSettings: press.max-articles is 13 while press.strict is true: expected another");
    }

    @Test
    void neverShowsSecrets() {
        SettingsSources sources =
                SettingsSources.flags(Map.of("press.store", "http://editor:sesame@store", "press.password", "sesame"));

        Settings settings = Settings.load(sources, DeclaredSettings.of(PressSettings.class));

        assertThat(settings.lines())
                .contains("press.password = ****** (--set)", "press.store = http://******@store (--set)")
                .noneMatch(line -> line.contains("sesame"));
        assertThat(settings.get(PressSettings.class).toString()).doesNotContain("password=Optional[sesame]");
        assertThat(settings.get(PressSettings.class).password()).contains(new Secret("sesame"));
    }

    @Test
    void readsSecretFromFile_namedByEnvironment() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "sesame\n");
        SettingsSources sources = new SettingsSources(
                Map.of("KUAIBAO_PRESS_PASSWORD_FILE", secret.toString()), Optional.empty(), REQUIRED);

        Settings settings = Settings.load(sources, DeclaredSettings.of(PressSettings.class));

        assertThat(settings.get(PressSettings.class).password()).contains(new Secret("sesame"));
        assertThat(settings.lines()).contains("press.password = ****** (file " + secret + ")");
    }

    @Test
    void refusesSecret_givenTwice() {
        SettingsSources sources = SettingsSources.flags(
                Map.of("press.store", "http://store", "press.password", "sesame", "press.password.file", "x"));

        assertThat(refusals(sources))
                .containsExactly("press.password and press.password.file are both set: expected one of them");
    }

    @Test
    void refusesSecretFile_thatIsMissing() {
        SettingsSources sources = SettingsSources.flags(with("press.password.file", "/nowhere/secret"));

        assertThat(refusals(sources))
                .containsExactly("press.password.file = /nowhere/secret (--set): expected a file that can be read");
    }

    @Test
    void countsEmptyVariableAsNone() {
        SettingsSources sources =
                new SettingsSources(Map.of("KUAIBAO_PRESS_HTTP_PORT", ""), Optional.empty(), REQUIRED);

        assertThat(Settings.load(sources, PressSettings.class).port()).isEqualTo(8080);
    }

    @Test
    void leavesOthersSettingsAlone() {
        DeclaredSettings declared = DeclaredSettings.of(PressSettings.class).besides("sink", "cache");
        SettingsSources sources = new SettingsSources(
                Map.of("KUAIBAO_SINK_BATCH", "1", "KUAIBAO_CACHE_FOLDER", "/x"),
                Optional.empty(),
                with("sink.batch", "2"));

        assertThat(Settings.load(sources, declared).lines()).noneMatch(line -> line.contains("sink"));
    }

    @Test
    void refusesFile_thatIsMissing() {
        Path file = folder.resolve("none.properties");

        assertThat(refusals(new SettingsSources(Map.of(), Optional.of(file), REQUIRED)))
                .containsExactly(file + ": there is no such settings file");
    }

    @Test
    void refusesFile_inAnotherEncoding() throws IOException {
        Path file = folder.resolve("gb.properties");
        Files.write(file, "press.title=晨报".getBytes(Charset.forName("GB18030")));

        assertThat(refusals(new SettingsSources(Map.of(), Optional.of(file), REQUIRED)))
                .containsExactly(file + ": the settings file is not UTF-8");
    }

    @Test
    void refusesFile_withBrokenEscape() throws IOException {
        Path file = file("press.title=\\uZZZZ\n");

        assertThat(refusals(new SettingsSources(Map.of(), Optional.of(file), REQUIRED)))
                .singleElement()
                .asString()
                .startsWith(file + ": the settings file cannot be read: ");
    }

    @Test
    void readsFile_withByteOrderMark() throws IOException {
        Path file = folder.resolve("bom.properties");
        Files.write(file, "\uFEFFpress.title=晚报".getBytes(StandardCharsets.UTF_8));

        assertThat(Settings.load(new SettingsSources(Map.of(), Optional.of(file), REQUIRED), PressSettings.class)
                        .title())
                .isEqualTo("晚报");
    }

    @Test
    void keepsLinesWhole_whenValuesHoldLineBreaks() {
        Settings settings = Settings.load(
                SettingsSources.flags(with("press.title", "一\n二")), DeclaredSettings.of(PressSettings.class));

        assertThat(settings.lines()).contains("press.title = 一 二 (--set)");
    }

    @Test
    void refusesDeclaration_ofOneKeyTwice() {
        record Again(
                @Setting(key = "press.title", byDefault = "x", meaning = "Once more.")
                String title) {}

        assertThatIllegalStateException()
                .isThrownBy(() -> DeclaredSettings.of(PressSettings.class, Again.class))
                .withMessage("the setting press.title is declared twice");
    }

    @Test
    void refusesDeclaration_withoutAnnotation() {
        record Bare(String title) {}

        assertThatIllegalStateException()
                .isThrownBy(() -> DeclaredSettings.of(Bare.class))
                .withMessageContaining("Bare.title has no @Setting");
    }

    @Test
    void refusesToGive_whatWasNotDeclared() {
        record Other(
                @Setting(key = "other.title", byDefault = "x", meaning = "Other.")
                String title) {}
        Settings settings = Settings.load(SettingsSources.flags(REQUIRED), DeclaredSettings.of(PressSettings.class));

        assertThatThrownBy(() -> settings.get(Other.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.passed("kafka.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsErrors_oneALine() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.load(SettingsSources.flags(Map.of("a", "1")), PressSettings.class))
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(2));
    }

    private static List<String> refusals(SettingsSources sources) {
        SettingsException refused =
                catchThrowableOfType(SettingsException.class, () -> Settings.load(sources, PressSettings.class));
        assertThat(refused).isNotNull();
        return refused.errors();
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> flags = new TreeMap<>(REQUIRED);
        flags.put(key, value);
        return flags;
    }

    private static SettingsSources fromFile(Path file) {
        return new SettingsSources(Map.of(), Optional.of(file), Map.of());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("kuaibao.properties"), text);
    }
}
