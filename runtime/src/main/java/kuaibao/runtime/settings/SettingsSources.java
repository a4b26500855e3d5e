package kuaibao.runtime.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from besides their defaults, the stronger later: file, environment, flags.
 *
 * @param environment the process's environment, as a whole; only names that begin with {@code KUAIBAO_} are read
 * @param file a {@code .properties} file in UTF-8
 * @param flags what was given as {@code --set key=value}
 */
public record SettingsSources(Map<String, String> environment, Optional<Path> file, Map<String, String> flags) {

    public SettingsSources {
        environment = Map.copyOf(environment);
        flags = Map.copyOf(flags);
    }

    /** Nothing but the defaults. */
    public static SettingsSources none() {
        return new SettingsSources(Map.of(), Optional.empty(), Map.of());
    }

    /** The defaults and what is given here, as if by {@code --set}. */
    public static SettingsSources flags(Map<String, String> flags) {
        return new SettingsSources(Map.of(), Optional.empty(), flags);
    }
}
