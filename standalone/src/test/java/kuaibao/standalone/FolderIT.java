package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kuaibao.servers.EmbeddedServers;
import kuaibao.servers.Servers;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.testkit.ServersExtension;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages from a folder, by the real intake on a real broker. */
@ExtendWith(ServersExtension.class)
class FolderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";

    @TempDir
    Path folder;

    @TempDir
    Path spool;

    private Servers servers;
    private Installation installation;

    @BeforeEach
    void install(Servers running) {
        servers = running;
        installation = Installation.on(running, folder);
    }

    @Test
    void givesFileTheIdThatHttpGivesIt_andMovesIt() throws Exception {
        put("江岸日报/2024-05-07/A03.txt", PAGE);
        try (Pipeline pipeline = installation.pipeline(watching())) {
            await().atMost(PATIENCE).until(() -> done() == 1);
            HttpResponse<String> answer = Installation.push(
                    pipeline.ingest(),
                    "A03.txt&publication=%E6%B1%9F%E5%B2%B8%E6%97%A5%E6%8A%A5&published=2024-05-07",
                    PAGE.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.body()).contains("\"known\":true");
            assertThat(keys())
                    .containsExactly(new ObjectMapper()
                            .readTree(answer.body())
                            .path("id")
                            .asText());
        }
        assertThat(files()).containsExactly("done/江岸日报/2024-05-07/A03.txt");
    }

    @Test
    void leavesHalfWrittenFile_andPutsRefusedOneAside() throws Exception {
        put("a.txt.part", PAGE);
        byte[] broken = PAGE.repeat(5).getBytes(StandardCharsets.UTF_8);
        broken[20] = (byte) 0xFF;
        Files.write(spool.resolve("b.txt"), broken);
        put("c.txt", PAGE);
        try (Pipeline pipeline = installation.pipeline(watching())) {
            await().atMost(PATIENCE).until(() -> done() == 1 && Files.exists(spool.resolve("refused/b.txt")));
            Files.move(spool.resolve("a.txt.part"), spool.resolve("a.txt"));
            await().atMost(PATIENCE).until(() -> done() == 2);
            assertThat(pipeline.count("bulletin.folder.files")).isEqualTo(3);
        }
        assertThat(spool.resolve("refused/b.txt.reason.json"))
                .content()
                .contains("\"reason\" : \"encoding\"", "\"byteOffset\" : 18");
        assertThat(keys()).as("a.txt and c.txt are the same page").hasSize(1);
    }

    @Test
    void takesEveryFileOnce_whenItIsKilledHalfWay() throws Exception {
        int pages = 400;
        for (int page = 0; page < pages; page++) {
            put("page-" + page + ".txt", PAGE + "今日到访第" + page + "人。");
        }
        ServiceProcesses services = new ServiceProcesses(installation, folder);
        Map<String, String> settings = new LinkedHashMap<>(watching());
        settings.put("ingest.http.port", "0");
        settings.put("ingest.folder.parallel", "2");
        try {
            services.startIngest(settings);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> done() > 40);
            services.kill();
            assertThat(done()).as("the kill comes half-way").isLessThan(pages);
            services.startIngest(settings);
            await().atMost(PATIENCE).until(() -> done() == pages);
        } finally {
            services.kill();
        }
        assertThat(keys()).hasSize(pages);
        assertThat(records()).as("records, one for each page").hasSize(pages);
        assertThat(files()).hasSize(pages).allMatch(file -> file.startsWith("done/"));
    }

    @Test
    void leavesFilesWhileTheBrokerIsAway_andTakesThemLater() throws Exception {
        assumeTrue(servers instanceof EmbeddedServers, "the broker is stopped, which only an embedded one may be");
        EmbeddedServers embedded = (EmbeddedServers) servers;
        try (Pipeline pipeline = installation.pipeline(watching())) {
            put("a.txt", PAGE);
            await().atMost(PATIENCE).until(() -> done() == 1);
            embedded.kafka().stop();
            try {
                for (int page = 0; page < 40; page++) {
                    put("page-" + page + ".txt", PAGE + "今日到访第" + page + "人。");
                }
                await().atMost(PATIENCE)
                        .until(() -> pipeline.ready().toJson().contains("\"folder\":{\"status\":\"down\""));
                assertThat(done()).isEqualTo(1);
                assertThat(files()).hasSize(41);
            } finally {
                embedded.kafka().start();
            }
            await().atMost(PATIENCE).until(() -> done() == 41);
            await().atMost(PATIENCE).until(() -> pipeline.ready().toJson().contains("\"folder\":{\"status\":\"up\""));
        }
        assertThat(keys()).hasSize(41);
        assertThat(records()).hasSize(41);
    }

    private Map<String, String> watching() {
        return Map.of(
                "ingest.folder", spool.toString(),
                "ingest.folder.quiet", "200ms",
                "ingest.folder.every", "100ms");
    }

    private void put(String name, String content) throws IOException {
        Path file = spool.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private long done() throws IOException {
        return files().stream().filter(file -> file.startsWith("done/")).count();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walked = Files.walk(spool)) {
            return walked.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .map(path -> spool.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException moving) {
            return List.of();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records() {
        return installation.records(installation.topics().pages().name());
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        records().forEach(record -> keys.add(new String(record.key(), StandardCharsets.UTF_8)));
        return keys;
    }
}
