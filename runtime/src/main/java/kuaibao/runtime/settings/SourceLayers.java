package kuaibao.runtime.settings;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Lays the sources over one another, and refuses the keys that nobody declared or that nobody may set. */
final class SourceLayers {

    static final String DEFAULT = "default";
    static final String ENVIRONMENT = "environment";
    private static final String FLAG = "--set";
    private static final String OUR_VARIABLES = "KUAIBAO_";

    /** Read by the launcher and the embedded servers, and left alone by the services. */
    private static final Set<String> LAUNCHERS = Set.of("KUAIBAO_CACHE", "KUAIBAO_JAVA_OPTIONS");

    private final DeclaredSettings declared;
    private final Map<String, String> keysByVariable;
    private final List<String> errors;

    /** @param errors takes one line for each thing that is wrong */
    SourceLayers(DeclaredSettings declared, List<String> errors) {
        this.declared = declared;
        this.errors = errors;
        this.keysByVariable = declared.all().stream()
                .flatMap(setting -> setting.keys().stream())
                .collect(Collectors.toMap(DeclaredSetting::environmentName, key -> key));
    }

    SmallRyeConfig lay(SettingsSources sources) {
        SmallRyeConfigBuilder builder = ValueTypes.register(new SmallRyeConfigBuilder());
        builder.withSources(new SourceLayer(DEFAULT, 100, defaults()));
        sources.file().ifPresent(file -> builder.withSources(fileLayer(file)));
        builder.withSources(new SourceLayer(ENVIRONMENT, 300, fromEnvironment(sources.environment())));
        builder.withSources(new SourceLayer(FLAG, 400, admitted(sources.flags(), FLAG)));
        return builder.build();
    }

    private Map<String, String> defaults() {
        return declared.all().stream()
                .filter(setting -> !setting.declared().byDefault().isEmpty())
                .collect(Collectors.toMap(
                        DeclaredSetting::key, setting -> setting.declared().byDefault()));
    }

    private SourceLayer fileLayer(Path file) {
        String name = "file " + file;
        return new SourceLayer(name, 200, admitted(PropertiesFile.read(file, errors), name));
    }

    private Map<String, String> admitted(Map<String, String> given, String source) {
        Map<String, String> admitted = new TreeMap<>(given);
        admitted.keySet().removeIf(key -> !admits(key, source));
        return admitted;
    }

    private boolean admits(String key, String source) {
        if (keysByVariable.containsValue(key)) {
            return true;
        }
        Optional<PassThrough> family =
                declared.passThroughs().stream().filter(one -> one.covers(key)).findFirst();
        if (family.isPresent()) {
            Optional<String> reason = family.get().whyOwned(key);
            reason.ifPresent(why -> errors.add(key + " (" + source + "): may not be set: " + why));
            return reason.isEmpty();
        }
        if (!declared.isOthers(key)) {
            errors.add(key + " (" + source + "): no such setting" + nearest(key, keysByVariable.values().stream()));
        }
        return false;
    }

    /** An empty variable counts as none: that is how compose files and shells leave one out. */
    private Map<String, String> fromEnvironment(Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        new TreeMap<>(environment).forEach((variable, value) -> {
            if (variable.startsWith(OUR_VARIABLES) && !LAUNCHERS.contains(variable) && !value.isBlank()) {
                keyOf(variable).ifPresent(key -> values.put(key, value.strip()));
            }
        });
        return values;
    }

    private Optional<String> keyOf(String variable) {
        if (keysByVariable.containsKey(variable)) {
            return Optional.ofNullable(keysByVariable.get(variable));
        }
        Optional<String> passed = passedKey(variable);
        if (passed.isPresent()) {
            return passed.filter(key -> admits(key, ENVIRONMENT + " " + variable));
        }
        if (!declared.isOthersVariable(variable)) {
            String nearest = nearest(variable, keysByVariable.keySet().stream());
            errors.add(variable + " (" + ENVIRONMENT + "): no such setting" + nearest);
        }
        return Optional.empty();
    }

    private Optional<String> passedKey(String variable) {
        return declared.passThroughs().stream()
                .map(PassThrough::prefix)
                .filter(prefix -> variable.startsWith(DeclaredSetting.environmentName(prefix)))
                .map(prefix -> prefix
                        + PassThrough.dotted(variable.substring(
                                DeclaredSetting.environmentName(prefix).length())))
                .findFirst();
    }

    private static String nearest(String name, Stream<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.sorted()
                .min(Comparator.comparing(candidate -> distance.apply(name, candidate)))
                .map(candidate -> "; the nearest is " + candidate)
                .orElse("");
    }
}
