package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;
import static kuaibao.ingest.http.Sender.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of pages and articles that go through the HTTP interface, on a real broker. */
@ExtendWith(ServersExtension.class)
class IntakeOverHttpIT {
    private static final String PAGE = """
            春江日报

            滨江公园今日开园

            本报讯(记者 孟小禾)2024年5月6日,临江市滨江公园开园。公园占地12公顷,总投资3.2亿元。

            临江市园林局局长罗远山说,公园全年免费开放。
            """;
    private static final String TEXT = "text/plain";
    private static final Described DESCRIBED = new Described();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningIntake intake;
    private static Sender sender;

    @BeforeAll
    static void start(Servers servers) throws Exception {
        intake = RunningIntake.on(servers, Map.of()).ready();
        sender = new Sender(intake);
    }

    @AfterAll
    static void stop() {
        intake.close();
    }

    @Test
    void leavesOneRecord_ofAHundredPagesThatAreTheSame() throws Exception {
        long before = intake.countPages();
        byte[] request = post("/v1/pages?publication=a", TEXT, PAGE + "一百");

        List<RawAnswer> answers = inParallel(100, request);

        assertThat(answers).allMatch(answer -> answer.status() == 202 || answer.status() == 200);
        assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(1);
        Set<String> places = answers.stream()
                .map(answer -> answer.body().replaceAll(",\"known\":.*", ""))
                .collect(Collectors.toSet());
        assertThat(places).hasSize(1);
        assertThat(intake.countPages()).isEqualTo(before + 1);
    }

    @Test
    void countsRevisions_andRefusesOtherContentUnderOneThatIsKnown() throws Exception {
        assertThat(json(sender.push("id=p-1&name=a", "一稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(sender.push("id=p-1&name=b", "二稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(sender.push("id=p-1", "二稿" + PAGE), 200)
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(sender.push("id=p-1&revision=7", "七稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(7);

        assertThat(json(sender.push("id=p-1&revision=5", "五稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(5);
        assertThat(sender.get("/v1/pages/p-1").body())
                .as("an older one does not win")
                .startsWith("七稿");

        RawAnswer conflict = sender.push("id=p-1&revision=7", "别的" + PAGE);

        assertThat(conflict.status()).isEqualTo(409);
        DESCRIBED.fits("POST", "/v1/pages", conflict);
        JsonNode problem = JSON.readTree(conflict.body());
        assertThat(problem.path("type").asText()).endsWith("revision-conflict");
        assertThat(problem.path("knownSha256").asText()).isEqualTo(sha256(utf8("七稿" + PAGE)));
        assertThat(problem.path("receivedSha256").asText()).isEqualTo(sha256(utf8("别的" + PAGE)));
    }

    @Test
    void givesBackEveryRevision_byteForByte() throws Exception {
        byte[] first = ("<p>甲</p>" + PAGE).getBytes(Charset.forName("GB18030"));
        byte[] request = post("/v1/pages?id=p-2", "text/plain; charset=GB18030", first);
        String sha256 = json(sender.ask(request), 202).path("sha256").asText();
        json(sender.push("id=p-2", PAGE + "乙"), 202);

        RawAnswer old = sender.get("/v1/pages/p-2?revision=1");

        assertThat(old.bytes()).isEqualTo(first);
        assertThat(sha256).isEqualTo(sha256(first));
        assertThat(old.headers())
                .containsEntry("ETag", '"' + sha256 + '"')
                .containsEntry("Content-Type", "text/plain; charset=GB18030")
                .containsEntry("Content-Disposition", "attachment")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox");
        DESCRIBED.fits("GET", "/v1/pages/{id}", old);
        assertThat(sender.get("/v1/pages/p-2").bytes()).isEqualTo(utf8(PAGE + "乙"));
        assertThat(sender.get("/v1/pages/p-2?revision=3").status()).isEqualTo(404);
        assertThat(sender.get("/v1/pages/p-2?revision=1", "If-None-Match: \"" + sha256 + "\"")
                        .status())
                .isEqualTo(304);
        assertThat(sender.get("/v1/pages/p-2?revision=1", "If-None-Match: \"a\", W/\"" + sha256 + "\"")
                        .status())
                .isEqualTo(304);
        assertThat(sender.get("/v1/pages/p-2?revision=1", "If-None-Match: \"a\"")
                        .status())
                .isEqualTo(200);
        RawAnswer head = sender.ask(Requests.of("HEAD", "/v1/pages/p-2?revision=1"));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).containsEntry("ETag", '"' + sha256 + '"');
    }

    @Test
    void locationLeadsToThePage() throws Exception {
        RawAnswer answer = sender.push("name=c", PAGE + "丙");

        assertThat(sender.get(answer.header("Location").orElseThrow()).bytes()).isEqualTo(utf8(PAGE + "丙"));
    }

    @Test
    void withdrawsAnArticle_once() throws Exception {
        json(sender.push("publication=春江日报&published=2024-05-07", PAGE + "丁"), 202);
        String id = await().atMost(Duration.ofSeconds(60))
                .until(() -> intake.articleIds(), ids -> !ids.isEmpty())
                .get(0);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sender.get("/v1/articles/" + id).status() == 200);
        RawAnswer known = sender.get("/v1/articles/" + id);
        DESCRIBED.fits("GET", "/v1/articles/{id}", known);
        assertThat(JSON.readTree(known.body()).path("withdrawn").asBoolean()).isFalse();
        assertThat(sender.ask(Requests.of("HEAD", "/v1/articles/" + id)).status())
                .isEqualTo(200);

        RawAnswer withdrawal = sender.delete(id);
        DESCRIBED.fits("DELETE", "/v1/articles/{id}", withdrawal);
        assertThat(withdrawal.status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> JSON.readTree(sender.get("/v1/articles/" + id).body())
                        .path("withdrawn")
                        .asBoolean());

        long before = intake.countPages();
        RawAnswer again = sender.delete(id);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        DESCRIBED.fits("DELETE", "/v1/articles/{id}", again);
        assertThat(intake.countPages()).isEqualTo(before);
    }

    @Test
    void keepsAnArticle_underItsOwnIdAndRevision() throws Exception {
        String article = "{\"id\":\"a-1\",\"revision\":3,\"headline\":\"公园开园\",\"body\":\"临江市公园开园。\"}";

        RawAnswer answer = sender.ask(post("/v1/articles", "application/json", article));

        JsonNode receipt = json(answer, 202);
        assertThat(receipt.path("id").asText()).isEqualTo("a-1");
        assertThat(receipt.path("revision").asInt()).isEqualTo(3);
        DESCRIBED.fits("POST", "/v1/articles", answer);
        RawAnswer kept = sender.get("/v1/pages/a-1");
        assertThat(kept.body()).isEqualTo(article);
        assertThat(kept.header("Content-Type").orElseThrow()).startsWith("application/json");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sender.get("/v1/articles/a-1").status() == 200);
        JsonNode known = JSON.readTree(sender.get("/v1/articles/a-1").body());
        assertThat(known.path("revision").asInt()).isEqualTo(3);
        assertThat(sender.delete("a-1").status()).isEqualTo(202);
        RawAnswer gone = sender.get("/v1/pages/a-1");
        assertThat(json(gone, 410).path("detail").asText()).contains("revision 4 by desk (更正)");
        DESCRIBED.fits("GET", "/v1/pages/{id}", gone);
        assertThat(sender.get("/v1/pages/a-1?revision=3").body()).isEqualTo(article);
    }

    @Test
    void countsWhatBecameOfPages() throws Exception {
        double accepted = intake.count("bulletin.pages.accepted");
        double refused = intake.count("bulletin.pages.refused");

        sender.push("name=n", PAGE + "己");
        sender.push("name=n", PAGE + "己");
        sender.push("name=n", "");
        sender.ask(post("/v1/articles", "application/json", "{}"));

        assertThat(intake.count("bulletin.pages.accepted")).isEqualTo(accepted + 1);
        assertThat(intake.count("bulletin.pages.refused")).isEqualTo(refused + 2);
    }

    private static List<RawAnswer> inParallel(int times, byte[] request) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<CompletableFuture<RawAnswer>> asked = IntStream.range(0, times)
                    .mapToObj(any -> CompletableFuture.supplyAsync(() -> ask(request), threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static RawAnswer ask(byte[] request) {
        try {
            return sender.ask(request);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
