package kuaibao.standalone.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Tells other kuaibao commands of the same user where the running one is, since ports may differ from the usual ones.
 *
 * @param ingest where pages are taken
 * @param elasticsearch where articles are found
 */
public record RunningInstance(URI ingest, URI elasticsearch) {
    private static final String FILE = "running.properties";

    /** Writes where this process is. */
    public void announce(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("ingest", ingest.toString());
        properties.setProperty("elasticsearch", elasticsearch.toString());
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            properties.store(writer, "where the running kuaibao is");
        }
    }

    /** What a process that still lives has written last. */
    public static Optional<RunningInstance> find(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        long process = Long.parseLong(properties.getProperty("process", "-1"));
        if (process < 0 || ProcessHandle.of(process).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RunningInstance(
                URI.create(properties.getProperty("ingest", "")),
                URI.create(properties.getProperty("elasticsearch", ""))));
    }
}
