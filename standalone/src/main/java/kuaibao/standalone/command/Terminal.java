package kuaibao.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kuaibao.servers.EmbeddedServersSettings;
import kuaibao.standalone.pipeline.RunningInstance;
import kuaibao.standalone.pipeline.Standalone;

/** What a user who waits is told: steps with the time they took, and where everything is. */
final class Terminal {
    private final PrintWriter out;
    private final long begun = System.nanoTime();

    Terminal(PrintWriter out) {
        this.out = out;
    }

    /** One step is done. */
    synchronized void step(String text) {
        Duration passed = Duration.ofNanos(System.nanoTime() - begun);
        out.printf("%5.1f s  %s%n", passed.toMillis() / 1000.0, text);
        out.flush();
    }

    /** Everything runs: tells the user where, and other commands too. */
    void addresses(Standalone standalone, Optional<Path> folder) throws IOException {
        new RunningInstance(standalone.pipeline().ingest(), standalone.elasticsearch())
                .announce(EmbeddedServersSettings.defaultCache(System.getenv()));
        out.println();
        out.println("pages in         " + standalone.pipeline().ingest() + "/v1/pages");
        folder.ifPresent(path -> out.println("or as files in   " + path));
        out.println("Kafka            " + standalone.bootstrapServers());
        out.println("schema registry  " + standalone.registry());
        out.println("Elasticsearch    " + standalone.elasticsearch());
        out.println("health, metrics  " + standalone.pipeline().health() + "/health/ready, /metrics");
        out.println("stop with Ctrl-C");
        out.flush();
    }
}
