package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of {@code examples/node} with its libraries, whose commands can be run. */
final class NodeProject {
    private static final Path SOURCE = Path.of("..", "examples", "node");
    private static final Path COPY = Path.of("target", "node-client").toAbsolutePath();
    private static final int OLDEST_NODE = 20;

    /** npm's codes for a registry that is away or does not let us in; a wrong lock file has others, and fails. */
    private static final Pattern OUT_OF_REACH = Pattern.compile("code (E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET"
            + "|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTCACHED|401|403|407|5\\d\\d)|ERR_SOCKET_TIMEOUT)");

    private NodeProject() {}

    /**
     * Copies the project into the build's folder and fetches its libraries.
     *
     * @throws org.opentest4j.TestAbortedException with the reason where Node, npm or its registry is missing
     */
    static NodeProject install() throws IOException, InterruptedException {
        requireNode();
        deleteCopy();
        copy();
        NodeProject project = new NodeProject();
        Outcome outcome = project.run(
                "", Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1");
        if (!outcome.ended() || OUT_OF_REACH.matcher(outcome.errors()).find()) {
            skip("npm's registry is out of reach: " + outcome.errors());
        }
        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        return project;
    }

    /** Runs Node with these arguments to its end, with the text as its standard input. */
    Outcome node(String input, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Outcome outcome = run(
                input,
                environment,
                Stream.concat(Stream.of("node"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(outcome.ended()).as("node %s ends", List.of(arguments)).isTrue();
        return outcome;
    }

    /** The article that comes with the project. */
    static String sampleArticle() throws IOException {
        return Files.readString(SOURCE.resolve("article.json"));
    }

    private static void requireNode() throws InterruptedException {
        Matcher node = Pattern.compile("v(\\d+)\\..*").matcher(version("node"));
        if (!node.matches()) {
            skip("there is no `node` on the PATH");
        }
        if (Integer.parseInt(node.group(1)) < OLDEST_NODE) {
            skip("it needs Node " + OLDEST_NODE + " or later, found " + node.group());
        }
        if (version("npm").isEmpty()) {
            skip("there is no `npm` on the PATH");
        }
    }

    private static void skip(String reason) {
        String message = "The tests of the Node client are skipped: " + reason;
        // The build's own output only counts what is skipped.
        System.getLogger(NodeProject.class.getName()).log(Level.WARNING, message);
        abort(message);
    }

    private static String version(String tool) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(tool, "--version").start();
            return process.waitFor(30, TimeUnit.SECONDS)
                    ? new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip()
                    : "";
        } catch (IOException problem) {
            return "";
        }
    }

    private Outcome run(String input, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("node-", ".out");
        Path errors = Files.createTempFile("node-", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(COPY.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            try (OutputStream standardInput = process.getOutputStream()) {
                standardInput.write(input.getBytes(StandardCharsets.UTF_8));
            }
            boolean ended = process.waitFor(100, TimeUnit.SECONDS);
            return new Outcome(
                    ended, ended ? process.exitValue() : -1, Files.readString(output), Files.readString(errors));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(file -> !file.toString().contains("node_modules"))
                    .toList()) {
                Files.copy(file, COPY.resolve(SOURCE.relativize(file).toString()));
            }
        }
    }

    private static void deleteCopy() throws IOException {
        if (Files.exists(COPY)) {
            try (Stream<Path> files = Files.walk(COPY)) {
                files.sorted(Comparator.reverseOrder()).forEach(NodeProject::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What a command left behind. */
    record Outcome(boolean ended, int exitCode, String output, String errors) {}
}
