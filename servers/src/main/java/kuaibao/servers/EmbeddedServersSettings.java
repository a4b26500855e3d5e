package kuaibao.servers;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the embedded servers find and keep their files, and which ports they would like.
 *
 * @param archives the folder that the build put the distributions into
 * @param cache where they are unpacked, once for all checkouts
 * @param data where the servers keep their data
 * @param kafkaPort the port that Kafka takes when it is free, else another; 0: any
 * @param registryPort likewise for the registry
 * @param elasticsearchPort likewise for Elasticsearch
 */
public record EmbeddedServersSettings(
        Path archives, Path cache, Path data, int kafkaPort, int registryPort, int elasticsearchPort) {

    /** Any free ports, as tests need them. */
    public static EmbeddedServersSettings onAnyPorts(Path archives, Path cache, Path data) {
        return new EmbeddedServersSettings(archives, cache, data, 0, 0, 0);
    }

    /**
     * The cache that {@code KUAIBAO_CACHE} names, else {@code /var/cache/kuaibao} for root (whose home the user that
     * Elasticsearch is given cannot enter), else {@code kuaibao} in the user's cache folder.
     */
    public static Path defaultCache(Map<String, String> environment) {
        String chosen = environment.getOrDefault("KUAIBAO_CACHE", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (UnprivilegedUser.isNeeded()) {
            return Path.of("/var/cache/kuaibao");
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path folder = caches.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
        return folder.resolve("kuaibao").toAbsolutePath();
    }
}
