package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user runs it, in a process of its own. It brings its own servers, so it runs with embedded ones only. */
@DisabledIfSystemProperty(
        named = "servers",
        matches = "containers|external",
        disabledReason = "demo starts its own servers")
class DemoIT {
    @TempDir
    Path folder;

    @Test
    void showsEveryArticleThatExtractFinds_andLeavesNothingBehind() throws Exception {
        Path demo = folder.resolve("demo.txt");
        Path extract = folder.resolve("extract.txt");
        assertThat(run(demo, "demo", "--exit", samples()))
                .as(Files.readString(demo))
                .isZero();
        assertThat(run(extract, "extract", samples())).isZero();
        long articles = Files.readAllLines(extract).size();
        assertThat(Files.readString(demo))
                .contains(articles + " articles from 7 pages")
                .contains("people: ")
                .contains("metrics: ")
                .contains("kuaibao search ");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .as("processes left behind")
                .noneMatch(process -> process.info().commandLine().orElse("").contains("kuaibao-demo"));
    }

    @Test
    void countsPagesOfOneNameApart_andGoesOnWhereAPathIsNone() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("demo", "--exit"));
        for (String page : List.of("tanpu-daily.txt", "jinxi-evening.txt")) {
            Path copies = Files.createDirectory(folder.resolve("of-" + page));
            Files.copy(Path.of("..", "samples", page), copies.resolve("page.txt"));
            arguments.add(copies.toString());
        }
        arguments.add(folder.resolve("missing").toString());
        Path demo = folder.resolve("demo.txt");
        assertThat(run(demo, arguments.toArray(String[]::new))).isEqualTo(1);
        Path extract = folder.resolve("extract.txt");
        assertThat(run(extract, "extract", arguments.get(2), arguments.get(3))).isZero();
        long articles = Files.readAllLines(extract).size();
        assertThat(Files.readString(demo)).contains(articles + " articles from 2 pages");
        assertThat(folder.resolve("demo-errors.txt")).content().contains("there is no such file or folder");
    }

    private static String samples() {
        return Path.of("..", "samples").toString();
    }

    private int run(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:TieredStopAtLevel=1",
                "-Dkuaibao.archives=" + System.getProperty("kuaibao.archives"),
                "-cp",
                System.getProperty("java.class.path"),
                Kuaibao.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve(arguments[0] + "-errors.txt").toFile())
                .start();
        if (!process.waitFor(150, TimeUnit.SECONDS)) {
            process.destroy();
            throw new AssertionError("kuaibao " + String.join(" ", arguments) + " did not end within 150 s: "
                    + Files.readString(folder.resolve(arguments[0] + "-errors.txt")));
        }
        return process.exitValue();
    }
}
