package kuaibao.servers;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Apicurio registry in a process of its own, on the loopback address, with 256 MiB of heap and its data in a file. */
final class EmbeddedRegistry implements Server {
    private final Path distribution;
    private final Path folder;
    private final int port;
    private final int managementPort;
    private Optional<ServerProcess> process = Optional.empty();

    EmbeddedRegistry(Path distribution, Path folder, int port, int managementPort) {
        this.distribution = distribution;
        this.folder = folder;
        this.port = port;
        this.managementPort = managementPort;
    }

    @Override
    public String name() {
        return "schema registry";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        ServerProcess started = ServerProcess.start(name(), command(), Map.of(), folder);
        process = Optional.of(started);
        started.awaitReady(URI.create("http://" + address() + "/apis/ccompat/v7/subjects"));
    }

    @Override
    public void stop() {
        process.ifPresent(ServerProcess::stop);
        process = Optional.empty();
    }

    private List<String> command() {
        String version = distribution.getFileName().toString().replaceFirst("-all$", "");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + managementPort,
                "-Dapicurio.datasource.url=jdbc:h2:file:" + folder.resolve("registry"),
                "-jar",
                distribution.resolve(version + "-runner.jar").toString());
    }
}
