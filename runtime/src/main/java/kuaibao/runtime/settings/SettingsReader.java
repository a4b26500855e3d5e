package kuaibao.runtime.settings;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns the layered texts into settings records; used once a load, and gathers what is wrong on the way. */
final class SettingsReader {

    private final SmallRyeConfig config;
    private final List<String> errors;
    private final Map<String, EffectiveValue> effective = new TreeMap<>();

    /** @param errors takes one line for each thing that is wrong */
    SettingsReader(SmallRyeConfig config, List<String> errors) {
        this.config = config;
        this.errors = errors;
    }

    List<EffectiveValue> effective() {
        return List.copyOf(effective.values());
    }

    /** Empty if something was wrong with it. */
    Optional<Record> read(Class<? extends Record> type) {
        int errorsBefore = errors.size();
        List<Object> values = new ArrayList<>();
        for (DeclaredSetting setting : DeclaredSettings.componentsOf(type)) {
            read(setting).ifPresent(values::add);
        }
        return errors.size() > errorsBefore ? Optional.empty() : construct(type, values);
    }

    /** What is set in this family, under the library's own keys. */
    Map<String, String> read(PassThrough family) {
        Map<String, String> values = new TreeMap<>();
        for (String key : config.getPropertyNames()) {
            if (family.covers(key)) {
                given(key).ifPresent(given -> {
                    values.put(family.libraryKey(key), given.getValue());
                    effective.putIfAbsent(key, shown(given, family.hides(key)));
                });
            }
        }
        return values;
    }

    private Optional<Object> read(DeclaredSetting setting) {
        Optional<ConfigValue> given = setting.isSecret() ? givenSecret(setting) : given(setting.key());
        given.ifPresent(value -> effective.put(setting.key(), shown(value, setting.isSecret())));
        if (given.isEmpty() && setting.isRequired()) {
            errors.add(setting.key() + " is missing: expected " + ValueTypes.expected(setting) + " (in the file, as "
                    + DeclaredSetting.environmentName(setting.key()) + ", or with --set)");
            return Optional.empty();
        }
        return switch (setting.arity()) {
            case ONE -> given.flatMap(value -> convert(setting, value, value.getValue()));
            case AT_MOST_ONE ->
                Optional.of(given.filter(value -> !value.getValue().isEmpty())
                        .flatMap(value -> convert(setting, value, value.getValue())));
            case MANY ->
                Optional.of(given.map(value -> convertAll(setting, value)).orElse(List.of()));
        };
    }

    private List<Object> convertAll(DeclaredSetting setting, ConfigValue given) {
        return Stream.of(given.getValue().split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> convert(setting, given, text).stream())
                .toList();
    }

    private Optional<Object> convert(DeclaredSetting setting, ConfigValue given, String text) {
        try {
            return Optional.of(ValueTypes.convert(config, setting, text));
        } catch (IllegalArgumentException e) {
            errors.add(shown(given, setting.isSecret()) + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<ConfigValue> given(String key) {
        ConfigValue value = config.getConfigValue(key);
        return value.getValue() == null ? Optional.empty() : Optional.of(value);
    }

    private Optional<ConfigValue> givenSecret(DeclaredSetting setting) {
        Optional<ConfigValue> direct = given(setting.key());
        Optional<ConfigValue> inFile = given(setting.fileKey());
        if (inFile.isEmpty()) {
            return direct;
        }
        if (direct.isPresent()) {
            errors.add(setting.key() + " and " + setting.fileKey() + " are both set: expected one of them");
            return direct;
        }
        return inFile.map(value -> value.withValue(contentOf(value))
                .withName(setting.key())
                .withConfigSourceName("file " + value.getValue()));
    }

    private String contentOf(ConfigValue file) {
        try {
            return Files.readString(Path.of(file.getValue())).strip();
        } catch (IOException e) {
            errors.add(shown(file, false) + ": expected a file that can be read");
            return "";
        }
    }

    private static EffectiveValue shown(ConfigValue given, boolean secret) {
        String source = given.getConfigSourceName();
        boolean fromVariable = source.equals(SourceLayers.ENVIRONMENT);
        return new EffectiveValue(
                given.getName(),
                secret ? Secret.MASK : given.getValue(),
                fromVariable ? source + " " + DeclaredSetting.environmentName(given.getName()) : source);
    }

    private Optional<Record> construct(Class<? extends Record> type, List<Object> values) {
        try {
            Constructor<? extends Record> constructor =
                    type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            return refusedBy(type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be constructed", e);
        }
    }

    private Optional<Record> refusedBy(Class<? extends Record> type, InvocationTargetException failure) {
        if (failure.getCause() instanceof IllegalArgumentException refusal) {
            errors.add(type.getSimpleName() + ": " + refusal.getMessage());
            return Optional.empty();
        }
        throw new IllegalStateException(type.getName() + " cannot be constructed", failure);
    }
}
