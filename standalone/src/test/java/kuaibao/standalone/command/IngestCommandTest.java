package kuaibao.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kuaibao.standalone.push.IngestDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    private static final String PAGE = "本报讯 5月6日,临江市滨河公园开园。";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @TempDir
    Path state;

    private IngestDouble ingest;

    @BeforeEach
    void start() throws IOException {
        ingest = new IngestDouble();
        Files.writeString(folder.resolve("a.txt"), PAGE);
        Files.writeString(folder.resolve("b.txt"), PAGE + "共2页。");
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void writesOneObjectAPage_andTheRestWhereProgressIs() throws IOException {
        assertThat(run(folder.toString())).isZero();
        assertThat(results()).hasSize(2).allSatisfy(result -> {
            assertThat(result.path("result").asText()).isEqualTo("accepted");
            assertThat(result.path("file").asText()).startsWith(folder.toString());
            assertThat(result.path("id").asText()).isEqualTo("page-0123456789abcdef");
            assertThat(result.path("revision").asLong()).isEqualTo(1);
        });
        assertThat(err.toString().lines()).last().isEqualTo("2 accepted, 0 refused");
        assertThat(err.toString()).contains("2/2 pages");
    }

    @Test
    void sendsNothingTwice_unlessItIsAsked() throws IOException {
        run(folder.toString());
        assertThat(run(folder.toString())).isZero();
        assertThat(ingest.received()).hasSize(2);
        assertThat(err.toString()).contains("2 sent in an earlier run", "--again");
        assertThat(run("--again", folder.toString())).isZero();
        assertThat(ingest.received()).hasSize(4);
    }

    @Test
    void listsWhatWasRefused_andExitsWithOne() throws IOException {
        ingest.answer(page -> page.name().equals("b.txt")
                ? IngestDouble.problem(415, "these bytes are no text", Map.of())
                : IngestDouble.accepted());
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("refused: " + folder.resolve("b.txt") + ": these bytes are no text")
                .contains("1 accepted, 1 refused");
        assertThat(results().stream().filter(result -> result.path("status").asInt() == 415))
                .hasSize(1);
    }

    @Test
    void readsTheKeyFromAFile_andNeverShowsIt() throws IOException {
        Path key = Files.writeString(state.resolve("key"), "k-secret-1\n");
        ingest.answer(page -> IngestDouble.problem(403, "this key may not send pages", Map.of()));
        assertThat(run("--key-file", key.toString(), folder.toString())).isEqualTo(1);
        assertThat(ingest.received().get(0).authorization()).isEqualTo("Bearer k-secret-1");
        assertThat(out + err.toString()).contains("may not send pages").doesNotContain("k-secret-1");
    }

    @Test
    void refusesWrongUsage_withTwo() {
        assertThat(run("--parallel", "0", folder.toString())).isEqualTo(2);
        assertThat(run("--url", "nowhere", folder.toString())).isEqualTo(2);
        assertThat(run("--published", "yesterday", folder.toString())).isEqualTo(2);
        assertThat(ingest.received()).isEmpty();
    }

    @Test
    void saysInOneSentence_whichFileCannotBeUsed() throws IOException {
        Path directory = Files.createDirectory(state.resolve("directory"));
        assertThat(run("--ca", state.resolve("none.pem").toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(run("--key-file", state.resolve("none").toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(runBare("--url", ingest.url().toString(), "--journal", directory.toString(), folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("kuaibao: "));
        assertThat(err.toString()).contains("--ca", "key file", "--journal");
    }

    private int run(String... arguments) {
        return runBare(Stream.concat(
                        Stream.of(
                                "--url",
                                ingest.url().toString(),
                                "--journal",
                                state.resolve("journal").toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private int runBare(String... arguments) {
        return Kuaibao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        Stream.concat(Stream.of("ingest"), Stream.of(arguments)).toArray(String[]::new));
    }

    private List<JsonNode> results() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            results.add(new ObjectMapper().readTree(line));
        }
        return results;
    }
}
