package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.gzip;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;
import static kuaibao.ingest.http.Sender.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many pages or articles in one request, on a real broker. */
@ExtendWith(ServersExtension.class)
class BatchesIT {
    private static final String PAGE = "本报讯(记者 孟小禾)2024年5月6日,临江市滨江公园开园。";
    private static final Described DESCRIBED = new Described();

    private static RunningIntake intake;
    private static Sender sender;

    @BeforeAll
    static void start(Servers servers) throws Exception {
        intake = RunningIntake.on(servers, Map.of("ingest.http.batch.lines", "20"))
                .ready();
        sender = new Sender(intake);
    }

    @AfterAll
    static void stop() {
        intake.close();
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

        RawAnswer answer = sender.pushBatch("/v1/pages", batch);

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
                        "10 422 malformed",
                        "11 415 media-type",
                        "12 422 malformed",
                        "13 200");
        assertThat(answer.body().lines().toList().get(3)).contains("\"pointer\":\"/newspaper\"");
        assertThat(sender.get("/v1/pages/b-3").bytes()).isEqualTo((PAGE + "戊").getBytes(Charset.forName("GB18030")));
    }

    @Test
    void takesABatchOfArticles_packed() throws Exception {
        byte[] batch = gzip(utf8("{\"id\":\"c-1\",\"body\":\"甲。\"}\n{\"id\":\"c-2\",\"body\":\"乙。\"}\n"));

        RawAnswer answer = RawClient.ask(
                intake.address(), post("/v1/articles", "application/x-ndjson", batch, "Content-Encoding: gzip"));

        assertThat(results(answer)).containsExactly("1 202", "2 202");
        assertThat(sender.get("/v1/pages/c-2").body()).isEqualTo("{\"id\":\"c-2\",\"body\":\"乙。\"}");
    }

    @Test
    void readsNoMoreLinesThanAllowed_andSaysSo() throws Exception {
        String batch = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> "{\"text\":\"第" + number + "页。\"}")
                .collect(Collectors.joining("\n"));

        RawAnswer answer = sender.pushBatch("/v1/pages", batch);

        assertThat(results(answer)).hasSize(21).contains("20 202").endsWith("21 413 too-large");
        assertThat(answer.header("Connection")).contains("close");
    }

    @Test
    void passesOverALineThatIsTooLong() throws Exception {
        String batch = "{\"text\":\"" + "a".repeat(9_000_000) + "\"}\n{\"text\":\"短页。\"}";

        RawAnswer answer = sender.pushBatch("/v1/pages", batch);

        assertThat(results(answer)).containsExactly("1 413 too-large", "2 202");
    }

    @Test
    void answersWhatCame_whenABatchBreaksOff() throws Exception {
        byte[] whole = gzip(utf8("{\"text\":\"完整一页。\"}\n" + "{\"text\":\"" + "园".repeat(50_000) + "\"}\n"));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length - 20);

        RawAnswer answer = RawClient.ask(
                intake.address(), post("/v1/pages", "application/x-ndjson", half, "Content-Encoding: gzip"));

        assertThat(results(answer)).containsExactly("1 202", "2 400 gzip");
    }

    @Test
    void refusesParametersOfABatch() throws Exception {
        RawAnswer answer = RawClient.ask(
                intake.address(), post("/v1/pages?publication=a", "application/x-ndjson", "{\"text\":\"页。\"}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("publication");
    }

    @Test
    void refusesAMemberThatIsNotKnown_whateverItHolds() throws Exception {
        String batch = line("{'text':'公园一。','rubric':{'a':1}}\n{'text':'公园二。','rubric':[1]}\n"
                + "{'text':'公园三。','rubric':null}\n{'text':'公园四。','text':'公园五。'}\n{'text':{'a':1}}");
        long before = intake.countPages();

        RawAnswer answer = sender.pushBatch("/v1/pages", batch);

        assertThat(results(answer))
                .containsExactly(
                        "1 422 malformed", "2 422 malformed", "3 422 malformed", "4 422 malformed", "5 422 malformed");
        assertThat(answer.body().lines().limit(3)).allMatch(result -> result.contains("\"pointer\":\"/rubric\""));
        assertThat(intake.countPages()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsWrong_withItsPlace() throws Exception {
        String batch =
                line("{'text':'a','published':'+12024-01-01'}\n{'contentBase64':'%'}\n{'text':'a','revision':0}\n"
                        + "{'text':'a','name':'a\\u0000b'}\n{'id':'..','text':'a'}\n[]\n{'text':'公园。'}{}");

        RawAnswer answer = sender.pushBatch("/v1/pages", batch);

        assertThat(results(answer))
                .containsExactly(
                        "1 422 malformed",
                        "2 422 malformed",
                        "3 422 malformed",
                        "4 422 malformed",
                        "5 422 id",
                        "6 422 malformed",
                        "7 400 json");
        assertThat(answer.body().lines().limit(4))
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"pointer\":\"/published\""),
                        two -> assertThat(two).contains("\"pointer\":\"/contentBase64\""),
                        three -> assertThat(three).contains("\"pointer\":\"/revision\""),
                        four -> assertThat(four).contains("\"pointer\":\"/name\""));
        DESCRIBED.fits("POST", "/v1/pages", answer);
    }

    @Test
    void keepsTheHigherRevision_whateverTheOrder() throws Exception {
        String batch = line("{'id':'r-1','revision':2,'body':'二。'}\n{'id':'r-1','revision':1,'body':'一。'}\n"
                + "{'id':'r-1','revision':2,'body':'别的。'}\n{'id':'r-1','revision':2,'body':'二。'}");

        RawAnswer answer = sender.pushBatch("/v1/articles", batch);

        assertThat(results(answer)).containsExactly("1 202", "2 202", "3 409 revision-conflict", "4 200");
        DESCRIBED.fits("POST", "/v1/articles", answer);
        assertThat(sender.get("/v1/pages/r-1").body()).contains("二。");
    }

    @Test
    void refusesLinesInUtf16() throws Exception {
        byte[] batch = line("{'text':'宽。'}\n{'text':'宽宽。'}").getBytes(StandardCharsets.UTF_16);

        RawAnswer answer = sender.ask(post("/v1/pages", "application/x-ndjson", batch));

        assertThat(results(answer)).hasSize(2).noneMatch(result -> result.endsWith("202"));
    }

    private static String line(String json) {
        return json.replace('\'', '"');
    }
}
