package kuaibao.runtime.settings;

import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that hold in this process: each module's record, and what is handed on to libraries. */
public final class Settings {

    private final Map<Class<? extends Record>, Record> records;
    private final Map<String, Map<String, String>> passed;
    private final List<EffectiveValue> effective;

    private Settings(
            Map<Class<? extends Record>, Record> records,
            Map<String, Map<String, String>> passed,
            List<EffectiveValue> effective) {
        this.records = Map.copyOf(records);
        this.passed = Map.copyOf(passed);
        this.effective = List.copyOf(effective);
    }

    /**
     * Reads everything declared; a flag beats the environment, this the file, this the default.
     *
     * @throws SettingsException naming everything that is wrong: unknown, double, missing and bad keys
     */
    public static Settings load(SettingsSources sources, DeclaredSettings declared) {
        List<String> errors = new ArrayList<>();
        SmallRyeConfig config = new SourceLayers(declared, errors).lay(sources);
        SettingsReader reader = new SettingsReader(config, errors);
        Map<Class<? extends Record>, Record> records = new HashMap<>();
        declared.records().forEach(type -> reader.read(type).ifPresent(read -> records.put(type, read)));
        Map<String, Map<String, String>> passed = new HashMap<>();
        declared.passThroughs().forEach(family -> passed.put(family.prefix(), Map.copyOf(reader.read(family))));
        if (!errors.isEmpty()) {
            throw new SettingsException(errors);
        }
        return new Settings(records, passed, reader.effective());
    }

    /** {@link #load(SettingsSources, DeclaredSettings)} for a single record. */
    public static <T extends Record> T load(SettingsSources sources, Class<T> type) {
        return load(sources, DeclaredSettings.of(type)).get(type);
    }

    /**
     * The settings of one module.
     *
     * @throws IllegalArgumentException if this record was not declared
     */
    public <T extends Record> T get(Class<T> type) {
        return Optional.ofNullable(records.get(type))
                .map(type::cast)
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getName() + " is not among the declared settings"));
    }

    /**
     * What is set in a family that is handed on, under the library's own keys, declared keys with that prefix included.
     *
     * @param prefix as in {@link PassThrough#prefix()}
     * @throws IllegalArgumentException if this family was not declared
     */
    public Map<String, String> passed(String prefix) {
        return Optional.ofNullable(passed.get(prefix))
                .orElseThrow(() -> new IllegalArgumentException(prefix + " is not among the families handed on"));
    }

    /** One {@code key = value (source)} line for every setting that holds, sorted by key, secrets masked. */
    public List<String> lines() {
        return effective.stream().map(EffectiveValue::toString).toList();
    }
}
