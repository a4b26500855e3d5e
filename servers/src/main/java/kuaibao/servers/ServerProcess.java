package kuaibao.servers;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own: started, waited for, stopped, with its output in a file. */
final class ServerProcess {
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final String name;
    private final Path log;
    private final Process process;

    private ServerProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path folder) {
        Path log = folder.resolve("output.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new ServerProcess(name, log, builder.start());
        } catch (IOException problem) {
            throw new ServerStartException(name + " cannot be started: " + problem.getMessage(), problem);
        }
    }

    /** Returns when the address answers 200; throws when the process dies or two minutes pass before. */
    void awaitReady(URI probe) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(5)).build();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!answers(client, request)) {
            if (waitForEnd(Duration.ofMillis(250))) {
                throw new ServerStartException(
                        name + " stopped while starting: " + lastLines() + " (whole output: " + log + ")");
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw new ServerStartException(name + " did not answer at " + probe + " within "
                        + READY_WITHIN.toMinutes() + " minutes; its output is in " + log);
            }
        }
    }

    /** Asks the process to end, and ends it when it does not within 20 seconds. */
    void stop() {
        process.destroy();
        if (!waitForEnd(STOP_WITHIN)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            waitForEnd(STOP_WITHIN);
        }
    }

    private boolean waitForEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new ServerStartException("Interrupted while waiting for " + name, stopped);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> errors = lines.stream()
                    .filter(line -> line.contains("ERROR") || line.contains("Exception") || line.contains("rror:"))
                    .limit(2)
                    .toList();
            List<String> shown = errors.isEmpty() ? lines.subList(Math.max(0, lines.size() - 2), lines.size()) : errors;
            return String.join(" | ", shown);
        } catch (IOException unreadable) {
            return "no output (" + unreadable.getMessage() + ")";
        }
    }
}
