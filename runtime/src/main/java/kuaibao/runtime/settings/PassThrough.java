package kuaibao.runtime.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A family of settings that we hand on to a library as they are: {@code kafka.linger.ms} becomes its {@code linger.ms}.
 *
 * <p>In the environment an underscore stands for a dot: {@code KUAIBAO_KAFKA_LINGER_MS}.
 *
 * @param prefix what our key has in front of the library's, with its dot: {@code kafka.}
 * @param owned the library's keys that our promises depend on and nobody may set, each with the reason; also refused
 *     behind a prefix of the library's own ({@code producer.enable.idempotence})
 * @param secret which of the library's keys must not be shown
 */
public record PassThrough(String prefix, Map<String, String> owned, Predicate<String> secret) {

    public PassThrough {
        owned = Map.copyOf(owned);
    }

    boolean covers(String key) {
        return key.startsWith(prefix) && key.length() > prefix.length();
    }

    String libraryKey(String key) {
        return key.substring(prefix.length());
    }

    static String dotted(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    Optional<String> whyOwned(String key) {
        String libraryKey = libraryKey(key);
        return owned.entrySet().stream()
                .filter(entry -> libraryKey.equals(entry.getKey()) || libraryKey.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean hides(String key) {
        return secret.test(libraryKey(key));
    }
}
