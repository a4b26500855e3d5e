package kuaibao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import kuaibao.servers.EmbeddedServers;
import kuaibao.servers.EmbeddedServersSettings;
import kuaibao.servers.ExternalServers;
import kuaibao.servers.Servers;
import org.opentest4j.TestAbortedException;
import org.testcontainers.DockerClientFactory;

/** Where a run's servers come from: the system property {@code servers}. */
enum ServerChoice {
    /** Started on this machine from the archives that the build fetched. */
    EMBEDDED {
        @Override
        Servers start() {
            try {
                return EmbeddedServers.start(
                        EmbeddedServersSettings.onAnyPorts(
                                Path.of(property("kuaibao.archives")),
                                EmbeddedServersSettings.defaultCache(System.getenv()),
                                Files.createTempDirectory("kuaibao-test-")),
                        server -> {});
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    },

    /** Started in containers; where there is no Docker, the tests are skipped. */
    CONTAINERS {
        @Override
        Servers start() {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                throw new TestAbortedException("-Dservers=containers needs a Docker engine, and none answers here");
            }
            return ContainerServers.start();
        }
    },

    /** Running already, where the properties {@code servers.kafka}, {@code .registry}, {@code .elasticsearch} say. */
    EXTERNAL {
        @Override
        Servers start() {
            return new ExternalServers(
                    property("servers.kafka"),
                    URI.create(property("servers.registry")),
                    URI.create(property("servers.elasticsearch")));
        }
    };

    abstract Servers start();

    static ServerChoice current() {
        return valueOf(System.getProperty("servers", "embedded").toUpperCase(Locale.ROOT));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "the tests need -D" + name + "=…");
    }
}
