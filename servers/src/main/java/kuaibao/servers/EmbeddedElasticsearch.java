package kuaibao.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Elasticsearch as one node in a process of its own, on the loopback address, with 512 MiB of heap. */
final class EmbeddedElasticsearch implements Server {
    private final Path distribution;
    private final Path folder;
    private final int port;
    private final int transportPort;
    private Optional<ServerProcess> process = Optional.empty();

    EmbeddedElasticsearch(Path distribution, Path folder, int port, int transportPort) {
        this.distribution = distribution;
        this.folder = folder;
        this.port = port;
        this.transportPort = transportPort;
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        writeConfiguration();
        UnprivilegedUser.checkReachable(distribution.resolve("bin"));
        UnprivilegedUser.giveFolder(folder);
        List<String> command = new ArrayList<>(UnprivilegedUser.commandPrefix());
        command.add(home().resolve("bin/elasticsearch").toString());
        ServerProcess started = ServerProcess.start(name(), command, environment(), folder);
        process = Optional.of(started);
        started.awaitReady(URI.create("http://" + address() + "/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    @Override
    public void stop() {
        process.ifPresent(ServerProcess::stop);
        process = Optional.empty();
    }

    private Path home() {
        return distribution.resolve(distribution.getFileName());
    }

    private Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", folder.resolve("config").toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                // The first compiler only: half the start-up time, and enough for one machine's pages.
                "ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1");
    }

    private void writeConfiguration() {
        try {
            Path configuration = folder.resolve("config");
            Folders.delete(configuration);
            Folders.copy(home().resolve("config"), configuration);
            Files.createDirectories(folder.resolve("tmp"));
            Files.writeString(configuration.resolve("elasticsearch.yml"), """
                    cluster.name: kuaibao
                    discovery.type: single-node
                    network.host: 127.0.0.1
                    http.port: %d
                    transport.port: %d
                    xpack.security.enabled: false
                    action.auto_create_index: false
                    path.data: %s
                    path.logs: %s
                    """.formatted(
                            port, transportPort, folder.resolve("data"), folder.resolve("logs")));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write Elasticsearch's configuration to " + folder, problem);
        }
    }
}
