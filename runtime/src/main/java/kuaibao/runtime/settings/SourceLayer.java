package kuaibao.runtime.settings;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** What one source gives, under our keys. */
record SourceLayer(String getName, int getOrdinal, Map<String, String> values) implements ConfigSource {

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String key) {
        return values.get(key);
    }
}
