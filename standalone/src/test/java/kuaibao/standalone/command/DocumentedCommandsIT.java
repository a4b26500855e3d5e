package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kuaibao.standalone.pipeline.RunningInstance;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of commands that a document marks as {@code sh} is run as a reader would, in the order of the documents,
 * against {@code kuaibao up}; each must end with 0. It has ports of its own, which stand in for the usual ones.
 */
@DisabledIfSystemProperty(
        named = "servers",
        matches = "containers|external",
        disabledReason = "up starts its own servers")
class DocumentedCommandsIT {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private static Process up;
    private static RunningInstance running;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(
                isThere("bash") && isThere("curl"), "bash and curl are needed to run documented commands");
        // The index runs as a user of its own where the tests run as root.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("samples", "examples", "docs")) {
            if (Files.isDirectory(PROJECT.resolve(name))) {
                Files.createSymbolicLink(folder.resolve(name), PROJECT.resolve(name));
            }
        }
        Path launcher = Files.writeString(folder.resolve("kuaibao"), launcher());
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        up = bash("exec ./kuaibao up --data data", folder.resolve("up.txt"));
        Awaitility.await("kuaibao up").atMost(Duration.ofMinutes(2)).until(() -> {
            assertThat(up.isAlive())
                    .as(Files.readString(folder.resolve("up.txt")))
                    .isTrue();
            return RunningInstance.find(cache()).isPresent();
        });
        running = RunningInstance.find(cache()).orElseThrow();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (up != null) {
            up.destroy();
            assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @TestFactory
    Stream<DynamicTest> runsEveryDocumentedCommand() throws IOException {
        return DocumentedCommands.of(PROJECT).stream()
                .map(block -> DynamicTest.dynamicTest(block.toString(), () -> runs(block)));
    }

    private static void runs(DocumentedCommands block) throws IOException, InterruptedException {
        URI ingest = running.ingest();
        String commands = block.commands().replace("127.0.0.1:8080", ingest.getHost() + ":" + ingest.getPort());
        Path output = folder.resolve(block.toString().replace(':', '-') + ".txt");
        Process process = bash(commands, output);
        boolean ended = process.waitFor(90, TimeUnit.SECONDS);
        process.destroy();
        assertThat(ended && process.exitValue() == 0)
                .as("%s%n%s%n%s", block, commands, Files.readString(output))
                .isTrue();
    }

    private static Process bash(String commands, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("KUAIBAO_CACHE", cache().toString());
        builder.environment().put("SPOOL", folder.resolve("data/spool").toString());
        return builder.start();
    }

    /** Where a running instance is announced: one of its own, so that the commands find this one and no other. */
    private static Path cache() {
        return folder.resolve("cache");
    }

    /** The command line from the build's own classes. */
    private static String launcher() {
        return String.join(
                " ",
                "#!/bin/sh\nexec",
                quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                "-Xmx640m -XX:TieredStopAtLevel=1",
                quoted("-Dkuaibao.archives=" + System.getProperty("kuaibao.archives")),
                quoted("-Dkuaibao.samples=" + PROJECT.resolve("samples")),
                "-cp",
                quoted(System.getProperty("java.class.path")),
                Kuaibao.class.getName(),
                "\"$@\"\n");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }
}
