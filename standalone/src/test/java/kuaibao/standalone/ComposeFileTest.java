package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docker-compose.yml} to what its head promises: well-formed, pinned, closed to other machines. */
class ComposeFileTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");
    private static final Path COMPOSE = ROOT.resolve("docker-compose.yml");
    private static final Pattern IMAGE = Pattern.compile("(?m)^ +image: (\\S+):(\\S+)$");
    private static final Pattern PUBLISHED = Pattern.compile("(?m)^ +- \"([\\d.:]*\\d:\\d+)\"$");
    private static final long PATIENCE_SECONDS = 60;

    @Test
    void isAcceptedByDockerCompose() throws Exception {
        Optional<List<String>> tool = tool();
        assumeTrue(tool.isPresent(), "neither docker-compose nor docker compose is on the PATH");
        Run check = run(with(tool.orElseThrow(), "-f", COMPOSE.toString(), "config", "-q"));
        assertThat(check.code()).as(check.output()).isZero();
    }

    @Test
    void pinsEveryImage_toOneVersion() throws IOException {
        assertThat(images()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(images().values()).allMatch(tag -> tag.matches("v?\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void runsTheServersThatTheTestsRunOn() throws IOException {
        assertThat(images())
                .containsEntry("apache/kafka", versionInPom("kafka.version"))
                .containsEntry("apicurio/apicurio-registry", versionInPom("apicurio-server.version"))
                .containsEntry(
                        "docker.elastic.co/elasticsearch/elasticsearch", versionInPom("elasticsearch-server.version"));
    }

    @Test
    void publishesPorts_onTheLoopbackAddressOnly() throws IOException {
        List<String> published = PUBLISHED
                .matcher(Files.readString(COMPOSE))
                .results()
                .map(port -> port.group(1))
                .toList();
        assertThat(published).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    private static Map<String, String> images() throws IOException {
        return IMAGE.matcher(Files.readString(COMPOSE))
                .results()
                .collect(Collectors.toUnmodifiableMap(image -> image.group(1), image -> image.group(2)));
    }

    private static String versionInPom(String property) throws IOException {
        Matcher version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)</")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(version.find()).as("%s in pom.xml", property).isTrue();
        return version.group(1);
    }

    private static Optional<List<String>> tool() throws IOException, InterruptedException {
        for (List<String> tool : List.of(List.of("docker-compose"), List.of("docker", "compose"))) {
            if (isThere(tool.get(0)) && run(with(tool, "version")).code() == 0) {
                return Optional.of(tool);
            }
        }
        return Optional.empty();
    }

    private static boolean isThere(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private record Run(int code, String output) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(ROOT.toFile())
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private static List<String> with(List<String> tool, String... arguments) {
        List<String> command = new ArrayList<>(tool);
        command.addAll(List.of(arguments));
        return command;
    }
}
