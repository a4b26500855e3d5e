package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kuaibao.servers.Servers;
import kuaibao.standalone.command.Kuaibao;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A folder of thousands of pages, sent as a user sends it: by a process that can be interrupted. */
@ExtendWith(ServersExtension.class)
class BulkIngestIT {
    private static final int PAGES = 2000;
    private static final int INTERRUPTED = 130;

    @TempDir
    Path folder;

    @TempDir
    Path pages;

    private Installation installation;

    @BeforeEach
    void install(Servers servers) throws IOException {
        installation = Installation.on(servers, folder);
        for (int page = 0; page < PAGES; page++) {
            Path file = pages.resolve("江岸日报/2024-05-07/%04d.txt".formatted(page));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "本报讯 5月6日,临江市第" + page + "个社区书屋开放。");
        }
    }

    @Test
    void makesOneRecordOfEachPage_whenItIsInterruptedAndTakenUpAgain() throws Exception {
        try (Pipeline pipeline = installation.pipeline()) {
            Process first = start(pipeline, "first");
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> noted() > 300);
            interrupt(first);
            assertThat(exitCode(first)).as(output("first")).isEqualTo(INTERRUPTED);
            assertThat(output("first")).contains("Stopped; the same command goes on from here.");
            assertThat(noted()).as("the stop comes half-way").isLessThan(PAGES);
            long before = noted();

            assertThat(exitCode(start(pipeline, "second"))).as(output("second")).isZero();
            assertThat(results("second", "accepted")).isEqualTo(PAGES - before);
            assertThat(results("second", "earlier")).isEqualTo(before);
            assertThat(records()).isEqualTo(PAGES);

            assertThat(exitCode(start(pipeline, "third"))).as(output("third")).isZero();
            assertThat(results("third", "earlier")).isEqualTo(PAGES);
            assertThat(output("third")).contains(PAGES + "/" + PAGES + " pages", "sent in an earlier run");
            assertThat(records()).isEqualTo(PAGES);
        }
    }

    private Process start(Pipeline pipeline, String run) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Kuaibao.class.getName()));
        command.addAll(List.of(
                "ingest",
                "--url",
                pipeline.ingest().toString(),
                "--journal",
                folder.resolve("journal").toString(),
                "--parallel",
                "4",
                pages.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve(run + ".results").toFile())
                .redirectError(folder.resolve(run + ".progress").toFile())
                .start();
    }

    /** As Ctrl-C does. */
    private static void interrupt(Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static int exitCode(Process process) throws InterruptedException {
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the command did not end within 90 s");
        }
        return process.exitValue();
    }

    private String output(String run) throws IOException {
        return Files.readString(folder.resolve(run + ".progress"));
    }

    private long results(String run, String result) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(run + ".results"))) {
            return lines.filter(line -> line.contains("\"result\":\"" + result + "\""))
                    .count();
        }
    }

    private long noted() throws IOException {
        Path journal = folder.resolve("journal");
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.filter(line -> line.endsWith("}")).count();
        }
    }

    private int records() {
        return installation.records(installation.topics().pages().name()).size();
    }
}
