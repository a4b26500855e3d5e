package kuaibao.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kuaibao.enrich.EnrichApp;
import kuaibao.ingest.IngestApp;
import kuaibao.sink.SinkApp;

/** Services as processes of their own, which can be killed as a machine's failure would kill them. */
final class ServiceProcesses {
    private final Installation installation;
    private final Path folder;
    private final List<Process> running = new ArrayList<>();

    ServiceProcesses(Installation installation, Path folder) {
        this.installation = installation;
        this.folder = folder;
    }

    void start() throws IOException {
        running.add(start(EnrichApp.class, "enrich", Map.of()));
        running.add(start(SinkApp.class, "sink", Map.of()));
    }

    /** Starts ingest with further settings. */
    void startIngest(Map<String, String> more) throws IOException {
        running.add(start(IngestApp.class, "ingest", more));
    }

    /** Ends them without a chance to finish anything, and returns when they are gone. */
    void kill() throws InterruptedException {
        running.forEach(Process::destroyForcibly);
        for (Process process : running) {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + process.pid() + " survives being killed");
            }
        }
        running.clear();
    }

    private Process start(Class<?> main, String service, Map<String, String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Map<String, String> flags = new LinkedHashMap<>(installation.flags(service));
        flags.putAll(more);
        flags.forEach((key, value) -> {
            command.add("--set");
            command.add(key + "=" + value);
        });
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(service + ".log").toFile()))
                .start();
    }
}
