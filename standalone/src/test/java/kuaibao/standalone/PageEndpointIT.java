package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kuaibao.schemas.Topics;
import kuaibao.servers.Servers;
import kuaibao.standalone.pipeline.Pipeline;
import kuaibao.standalone.pipeline.Pipeline.PipelineSettings;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a sender of pages is told, by the real intake on a real broker. */
@ExtendWith(ServersExtension.class)
class PageEndpointIT {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";

    @TempDir
    Path folder;

    private Installation installation;
    private Pipeline pipeline;

    @Test
    void refusesSettings_thatNobodyKnows(Servers servers) {
        PipelineSettings settings = new PipelineSettings(folder, 0, Map.of("ingest.http.key-file", "keys"));

        assertThatThrownBy(() -> Pipeline.start(servers, settings)).hasMessageContaining("ingest.http.key-file");
    }

    @BeforeEach
    void install(Servers servers) throws Exception {
        installation = Installation.on(servers, folder);
        pipeline = installation.pipeline();
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void tellsWhereThePageIs_onceTheBrokerHasIt() throws Exception {
        byte[] page = PAGE.getBytes(Charset.forName("GB18030"));
        HttpResponse<String> answer = push("page.txt&publication=a&published=2024-05-07", page);
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode receipt = new ObjectMapper().readTree(answer.body());
        assertThat(receipt.path("id").asText()).matches("page-[0-9a-f]{32}");
        assertThat(receipt.path("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(receipt.path("topic").asText())
                .isEqualTo(installation.topics().pages().name());
        assertThat(installation.records(receipt.path("topic").asText()))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.offset()).isEqualTo(receipt.path("offset").asLong());
                    assertThat(record.partition())
                            .isEqualTo(receipt.path("partition").asInt());
                    assertThat(record.value()).containsSequence(page);
                });
    }

    @Test
    void givesTheSameId_toTheSamePage() throws Exception {
        assertThat(id(push("a.txt", bytes(PAGE)))).isEqualTo(id(push("b.txt", bytes(PAGE))));
        assertThat(id(push("a.txt&published=2024-05-07", bytes(PAGE)))).isNotEqualTo(id(push("a.txt", bytes(PAGE))));
    }

    @Test
    void refusesWhatIsNoPage_andTellsWhy() throws Exception {
        refuses("empty.txt", new byte[0], 422, "no bytes");
        refuses("blank.txt", bytes(" \n "), 422, "white space");
        refuses("page.pdf", bytes("%PDF-1.7 本报讯"), 415, "expected text");
        refuses("page.txt&published=yesterday", bytes(PAGE), 400, "yesterday");
        byte[] broken = bytes(PAGE.repeat(5));
        broken[20] = (byte) 0xFF;
        assertThat(refuses("broken.txt", broken, 422, "not UTF-8")
                        .path("byteOffset")
                        .asLong())
                .isEqualTo(18);
        assertThat(installation.records(installation.topics().pages().name())).isEmpty();
    }

    @Test
    void refusesPage_thatIsTooLarge() throws Exception {
        assertThat(push("large.txt", new byte[Topics.MAX_PAGE_BYTES + 2]).statusCode())
                .isEqualTo(413);
        refuses("large.txt", new byte[Topics.MAX_PAGE_BYTES + 1], 413, "at most " + Topics.MAX_PAGE_BYTES);
    }

    private JsonNode refuses(String name, byte[] page, int status, String reason) throws Exception {
        HttpResponse<String> answer = push(name, page);
        assertThat(answer.statusCode()).as("%s: %s", name, answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("detail").asText()).contains(reason);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    private HttpResponse<String> push(String name, byte[] page) throws Exception {
        return Installation.push(pipeline.ingest(), name, page);
    }

    private static String id(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body()).path("id").asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
