package kuaibao.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a service in a process of its own, as its users would. */
class ServiceProcessTest {

    private final List<String> log = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void leaveNoProcessBehind() {
        processes.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void drainsAndEnds0_onSignal(String signal) throws Exception {
        Process process = spawn("live");
        BufferedReader reader = process.errorReader(StandardCharsets.UTF_8);
        readUntil(reader, "demo is RUNNING");

        send(signal, process);

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        readToEnd(reader);
        assertThat(log).anyMatch(line -> line.contains("stopped demo-part"));
    }

    @Test
    void ends1_loudly_whenAPartDies() throws Exception {
        Process process = spawn("die");
        readToEnd(process.errorReader(StandardCharsets.UTF_8));

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(log).anyMatch(line -> line.contains("\"ERROR\"") && line.contains("demo-part has died"));
    }

    @Test
    void ends1_onSignal_whenTheStopHangs() throws Exception {
        Process process = spawn("hang");
        readUntil(process.errorReader(StandardCharsets.UTF_8), "hanging");

        send("TERM", process);

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void ends2_withoutStack_whenSettingsAreRefused() throws Exception {
        Process process = spawn("live", "--set", "helth.port=1");
        readToEnd(process.errorReader(StandardCharsets.UTF_8));

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(log)
                .containsExactly(
                        "demo: the settings are refused:",
                        "  helth.port (--set): no such setting; the nearest is health.port");
    }

    @Test
    void logsOneJsonObjectALine_withContext_onStderrOnly() throws Exception {
        Process process = spawn("live");
        BufferedReader reader = process.errorReader(StandardCharsets.UTF_8);
        readUntil(reader, "demo is RUNNING");
        send("TERM", process);
        readToEnd(reader);

        List<JsonNode> events = new ArrayList<>();
        for (String line : log) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events).allMatch(event -> event.has("formattedMessage") && event.has("level"));
        assertThat(events)
                .anyMatch(event -> event.path("mdc").path("topic").asText().equals("bulletin.pages")
                        && event.path("formattedMessage").asText().equals("快报"));
        assertThat(process.inputReader().lines()).isEmpty();
    }

    private Process spawn(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                DemoService.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        processes.add(process);
        // A read from a process that hangs cannot be interrupted: only its end wakes the test.
        CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    private static void send(String signal, Process process) throws IOException, InterruptedException {
        int sent = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(sent).isZero();
    }

    private void readUntil(BufferedReader reader, String words) throws IOException {
        String line = reader.readLine();
        while (line != null) {
            log.add(line);
            if (line.contains(words)) {
                return;
            }
            line = reader.readLine();
        }
        throw new AssertionError("the process ended without saying \"" + words + "\": " + log);
    }

    private void readToEnd(BufferedReader reader) {
        reader.lines().forEach(log::add);
    }
}
