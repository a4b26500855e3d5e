package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.gzip;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
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

    @BeforeAll
    static void start(Servers servers) throws Exception {
        intake = RunningIntake.on(servers, Map.of("ingest.http.batch.lines", "20"))
                .ready();
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
        assertThat(receipt(push("id=p-1&name=a", "一稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(receipt(push("id=p-1&name=b", "二稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        assertThat(receipt(push("id=p-1", "二稿" + PAGE), 200).path("revision").asInt())
                .isEqualTo(2);
        assertThat(receipt(push("id=p-1&revision=7", "七稿" + PAGE), 202)
                        .path("revision")
                        .asInt())
                .isEqualTo(7);

        RawAnswer conflict = push("id=p-1&revision=7", "别的" + PAGE);

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
        String sha256 = receipt(RawClient.ask(intake.address(), request), 202)
                .path("sha256")
                .asText();
        receipt(push("id=p-2", PAGE + "乙"), 202);

        RawAnswer old = get("/v1/pages/p-2?revision=1");

        assertThat(old.bytes()).isEqualTo(first);
        assertThat(sha256).isEqualTo(sha256(first));
        assertThat(old.headers())
                .containsEntry("ETag", '"' + sha256 + '"')
                .containsEntry("Content-Type", "text/plain; charset=GB18030")
                .containsEntry("Content-Disposition", "attachment")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox");
        DESCRIBED.fits("GET", "/v1/pages/{id}", old);
        assertThat(get("/v1/pages/p-2").bytes()).isEqualTo(utf8(PAGE + "乙"));
        assertThat(get("/v1/pages/p-2?revision=3").status()).isEqualTo(404);
        assertThat(get("/v1/pages/p-2?revision=1", "If-None-Match: \"" + sha256 + "\"")
                        .status())
                .isEqualTo(304);
        RawAnswer head = RawClient.ask(intake.address(), Requests.of("HEAD", "/v1/pages/p-2?revision=1"));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).containsEntry("ETag", '"' + sha256 + '"');
    }

    @Test
    void locationLeadsToThePage() throws Exception {
        RawAnswer answer = push("name=c", PAGE + "丙");

        assertThat(get(answer.header("Location").orElseThrow()).bytes()).isEqualTo(utf8(PAGE + "丙"));
    }

    @Test
    void withdrawsAnArticle_once() throws Exception {
        receipt(push("publication=春江日报&published=2024-05-07", PAGE + "丁"), 202);
        String id = await().atMost(Duration.ofSeconds(60))
                .until(() -> intake.articleIds(), ids -> !ids.isEmpty())
                .get(0);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/v1/articles/" + id).status() == 200);
        RawAnswer known = get("/v1/articles/" + id);
        DESCRIBED.fits("GET", "/v1/articles/{id}", known);
        assertThat(JSON.readTree(known.body()).path("withdrawn").asBoolean()).isFalse();
        assertThat(RawClient.ask(intake.address(), Requests.of("HEAD", "/v1/articles/" + id))
                        .status())
                .isEqualTo(200);

        RawAnswer withdrawal = delete(id);
        DESCRIBED.fits("DELETE", "/v1/articles/{id}", withdrawal);
        assertThat(withdrawal.status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> JSON.readTree(get("/v1/articles/" + id).body())
                        .path("withdrawn")
                        .asBoolean());

        long before = intake.countPages();
        RawAnswer again = delete(id);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        DESCRIBED.fits("DELETE", "/v1/articles/{id}", again);
        assertThat(intake.countPages()).isEqualTo(before);
    }

    @Test
    void keepsAnArticle_underItsOwnIdAndRevision() throws Exception {
        String article = "{\"id\":\"a-1\",\"revision\":3,\"headline\":\"公园开园\",\"body\":\"临江市公园开园。\"}";

        RawAnswer answer = RawClient.ask(intake.address(), post("/v1/articles", "application/json", article));

        JsonNode receipt = receipt(answer, 202);
        assertThat(receipt.path("id").asText()).isEqualTo("a-1");
        assertThat(receipt.path("revision").asInt()).isEqualTo(3);
        DESCRIBED.fits("POST", "/v1/articles", answer);
        RawAnswer kept = get("/v1/pages/a-1");
        assertThat(kept.body()).isEqualTo(article);
        assertThat(kept.header("Content-Type").orElseThrow()).startsWith("application/json");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/v1/articles/a-1").status() == 200);
        JsonNode known = JSON.readTree(get("/v1/articles/a-1").body());
        assertThat(known.path("revision").asInt()).isEqualTo(3);
        assertThat(delete("a-1").status()).isEqualTo(202);
    }

    @Test
    void answersABatch_lineForLine() throws Exception {
        String packed = Base64.getEncoder().encodeToString((PAGE + "戊").getBytes(Charset.forName("GB18030")));
        String batch = String.join(
                "\n",
                line("{'name':'1.txt','publication':'某报','published':'2024-05-06','text':'公园开园。'}"),
                "",
                line("{'id':'b-3','contentBase64':'" + packed + "','charset':'gb18030'}\r"),
                "公园",
                line("{'text':'公园。','newspaper':'某报'}"),
                line("{'text':''}"),
                line("{'text':'公园','contentBase64':'5YWs5Zut'}"),
                line("{'id':'a/b','text':'公园'}"),
                line("{'text':'公\\ud800园'}"),
                line("{'text':'公园','published':'昨天'}"),
                line("{'text':'公园','contentType':'image/png'}"),
                line("{'revision':'二','text':'公园'}"),
                line("{'name':'1.txt','publication':'某报','published':'2024-05-06','text':'公园开园。'}"));

        RawAnswer answer = RawClient.ask(intake.address(), post("/v1/pages", "application/x-ndjson", batch));

        assertThat(answer.status()).isEqualTo(200);
        DESCRIBED.fits("POST", "/v1/pages", answer);
        assertThat(results(answer))
                .containsExactly(
                        "1 202",
                        "3 202",
                        "4 400 json",
                        "5 422 malformed",
                        "6 422 empty",
                        "7 422 malformed",
                        "8 422 id",
                        "9 422 encoding",
                        "10 400 parameter",
                        "11 415 media-type",
                        "12 422 malformed",
                        "13 200");
        assertThat(answer.body().lines().toList().get(3)).contains("\"pointer\":\"/newspaper\"");
        assertThat(get("/v1/pages/b-3").bytes()).isEqualTo((PAGE + "戊").getBytes(Charset.forName("GB18030")));
    }

    @Test
    void takesABatchOfArticles_packed() throws Exception {
        byte[] batch = gzip(utf8("{\"id\":\"c-1\",\"body\":\"甲。\"}\n{\"id\":\"c-2\",\"body\":\"乙。\"}\n"));

        RawAnswer answer = RawClient.ask(
                intake.address(), post("/v1/articles", "application/x-ndjson", batch, "Content-Encoding: gzip"));

        assertThat(results(answer)).containsExactly("1 202", "2 202");
        assertThat(get("/v1/pages/c-2").body()).isEqualTo("{\"id\":\"c-2\",\"body\":\"乙。\"}");
    }

    @Test
    void readsNoMoreLinesThanAllowed_andSaysSo() throws Exception {
        String batch = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> "{\"text\":\"第" + number + "页。\"}")
                .collect(Collectors.joining("\n"));

        RawAnswer answer = RawClient.ask(intake.address(), post("/v1/pages", "application/x-ndjson", batch));

        assertThat(results(answer)).hasSize(21).contains("20 202").endsWith("21 413 too-large");
        assertThat(answer.header("Connection")).contains("close");
    }

    @Test
    void passesOverALineThatIsTooLong() throws Exception {
        String batch = "{\"text\":\"" + "a".repeat(9_000_000) + "\"}\n{\"text\":\"短页。\"}";

        RawAnswer answer = RawClient.ask(intake.address(), post("/v1/pages", "application/x-ndjson", batch));

        assertThat(results(answer)).containsExactly("1 413 too-large", "2 202");
    }

    @Test
    void answersWhatCame_whenABatchBreaksOff() throws Exception {
        byte[] whole = gzip(utf8("{\"text\":\"完整一页。\"}\n" + "{\"text\":\"" + "园".repeat(50_000) + "\"}\n"));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length - 20);

        RawAnswer answer = RawClient.ask(
                intake.address(), post("/v1/pages", "application/x-ndjson", half, "Content-Encoding: gzip"));

        assertThat(results(answer)).contains("1 202").anyMatch(result -> result.endsWith("400 gzip"));
    }

    @Test
    void refusesParametersOfABatch() throws Exception {
        RawAnswer answer = RawClient.ask(
                intake.address(), post("/v1/pages?publication=a", "application/x-ndjson", "{\"text\":\"页。\"}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("publication");
    }

    @Test
    void countsWhatBecameOfPages() throws Exception {
        double accepted = intake.count("bulletin.pages.accepted");
        double refused = intake.count("bulletin.pages.refused");

        push("name=n", PAGE + "己");
        push("name=n", PAGE + "己");
        push("name=n", "");
        RawClient.ask(intake.address(), post("/v1/articles", "application/json", "{}"));

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
            return RawClient.ask(intake.address(), request);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static RawAnswer push(String query, String page) throws IOException {
        return RawClient.ask(intake.address(), post("/v1/pages?" + query, TEXT, page));
    }

    private static RawAnswer get(String target, String... headers) throws IOException {
        return RawClient.ask(intake.address(), Requests.of("GET", target, headers));
    }

    private static RawAnswer delete(String id) throws IOException {
        return RawClient.ask(
                intake.address(), Requests.of("DELETE", "/v1/articles/" + id + "?reason=%E6%9B%B4%E6%AD%A3&by=desk"));
    }

    private static JsonNode receipt(RawAnswer answer, int status) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private static List<String> results(RawAnswer answer) {
        return answer.body().lines().map(IntakeOverHttpIT::result).toList();
    }

    private static String result(String line) {
        try {
            JsonNode result = JSON.readTree(line);
            String kind = result.path("type").asText().replace("urn:kuaibao:problem:", "");
            return (result.path("line").asInt() + " " + result.path("status").asInt() + " " + kind).strip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String line(String json) {
        return json.replace('\'', '"');
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
