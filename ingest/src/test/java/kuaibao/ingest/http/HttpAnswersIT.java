package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.gzip;
import static kuaibao.ingest.http.Requests.head;
import static kuaibao.ingest.http.Requests.join;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.schemas.Topics;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that a sender can get from one request, provoked on a real broker and held against the description. */
@ExtendWith(ServersExtension.class)
class HttpAnswersIT {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。市民孟小禾在园内说,公园离家很近。";
    private static final byte[] GB18030 = PAGE.getBytes(Charset.forName("GB18030"));
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final String NO_KIND = "";
    private static final int MAX = Topics.MAX_PAGE_BYTES;
    private static final Described DESCRIBED = new Described();

    private static RunningIntake intake;

    @BeforeAll
    static void start(Servers servers) throws Exception {
        intake = RunningIntake.on(servers, Map.of()).ready();
    }

    @AfterAll
    static void stop() {
        intake.close();
    }

    static Stream<Row> rows() {
        return Stream.of(taken(), refusedPages(), refusedParameters(), refusedJson(), protocol(), others())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> taken() {
        return Stream.of(
                row("UTF-8", page("utf8.txt", utf8(PAGE)), 202).with("Location", "/v1/pages/page-[0-9a-f]{32}.*"),
                row("GB18030, declared", post(at("gb"), "text/plain; charset=gb18030", GB18030), 202),
                row("GB18030, not declared", page("gb2", join(GB18030, GB18030)), 202),
                row(
                        "UTF-8 with a mark",
                        page("bom", join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8(PAGE))),
                        202),
                row("UTF-16 with a mark", page("wide", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16BE)), 202),
                row("control characters", page("nul", utf8(PAGE + "\0\u0001" + PAGE)), 202),
                row("invisible characters", page("zero", utf8("本报讯 孟\u200B小\u202E禾\u00AD说,公园开园。")), 202),
                row("markdown", post(at("md"), "text/markdown; charset=utf-8", "# 公园开园\n\n" + PAGE), 202),
                row("HTML", post(at("html"), "text/html", "<html><body><p>" + PAGE + "</p></body></html>"), 202),
                row("HTML that is not called so", page("html2", utf8("<!DOCTYPE html><p>" + PAGE + "</p>")), 202),
                row("XHTML", post(at("xhtml"), "application/xhtml+xml", "<html><p>开园。</p></html>"), 202),
                row("JSON page", post("/v1/pages", JSON, "{\"articles\":[{\"body\":\"甲。\"},{\"body\":\"乙。\"}]}"), 202),
                row(
                        "no content type",
                        join(head("POST /v1/pages?name=none HTTP/1.1", "Content-Length: 9"), utf8("公园。")),
                        202),
                row("any bytes", post(at("any"), "application/octet-stream", utf8(PAGE + "。")), 202),
                row("words in the address as they are", post("/v1/pages?publication=临江日报", TEXT, PAGE), 202),
                row("as large as may be", page("large", utf8("园".repeat(MAX / 3))), 202),
                row("gzip", post(at("gz"), TEXT, gzip(utf8(PAGE + "!")), "Content-Encoding: gzip"), 202),
                row(
                        "chunked",
                        join(
                                head(
                                        "POST /v1/pages HTTP/1.1",
                                        "Transfer-Encoding: chunked",
                                        "Content-Type: text/plain"),
                                utf8("9\r\n公园。\r\n9\r\n开园。\r\n0\r\n\r\n")),
                        202),
                row(
                        "HTTP/1.0",
                        join(
                                utf8(
                                        "POST /v1/pages HTTP/1.0\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n"),
                                utf8("旧式。")),
                        202),
                row("one million characters without an end", page("long", utf8("园".repeat(600_000))), 202));
    }

    private static Stream<Row> refusedPages() {
        byte[] broken = utf8(PAGE.repeat(5));
        broken[20] = (byte) 0xFF;
        return Stream.of(
                row("empty", page("empty", new byte[0]), 422, "empty"),
                row("white space", page("blank", utf8(" \n\t\u3000")), 422, "empty"),
                row("GB18030 declared as UTF-8", post(at("gb"), "text/plain; charset=utf-8", GB18030), 422, "encoding")
                        .detail("GB18030")
                        .member("byteOffset", "0"),
                row("a broken byte", page("broken", broken), 422, "encoding").member("byteOffset", "18"),
                row("PDF", page("page.pdf", utf8("%PDF-1.7 本报讯")), 415, "not-text")
                        .detail("a PDF document"),
                row("JPEG", page("page.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}), 415, "not-text")
                        .detail("a JPEG picture"),
                row("unknown content type", post(at("x"), "image/png", utf8(PAGE)), 415, "media-type")
                        .detail("text/html")
                        .with("Accept-Post", ".*text/markdown.*"),
                row("no content type at all", post(at("x"), ";;;", utf8(PAGE)), 415, "media-type"),
                row("a form", post(at("x"), "application/x-www-form-urlencoded", utf8(PAGE)), 415, "media-type"),
                row("unknown character set", post(at("x"), "text/plain; charset=klingon", utf8(PAGE)), 415, "charset"),
                row("one byte too large", page("large", new byte[MAX + 1]), 413, "too-large")
                        .detail(Integer.toString(MAX))
                        .with("Connection", "close"),
                row(
                                "announced as too large, before it is sent",
                                head("POST /v1/pages HTTP/1.1", "Content-Length: 99999999999"),
                                413,
                                "too-large")
                        .with("Connection", "close"),
                row(
                        "too large in chunks",
                        join(
                                head("POST /v1/pages HTTP/1.1", "Transfer-Encoding: chunked"),
                                utf8(Integer.toHexString(MAX + 1) + "\r\n"),
                                new byte[MAX + 1],
                                utf8("\r\n0\r\n\r\n")),
                        413,
                        "too-large"),
                row(
                                "gzip bomb",
                                post(at("bomb"), TEXT, gzip(new byte[40 * MAX]), "Content-Encoding: gzip"),
                                413,
                                "too-large")
                        .detail("unpacked"),
                row("broken gzip", post(at("x"), TEXT, utf8(PAGE), "Content-Encoding: gzip"), 400, "gzip"),
                row(
                        "gzip that breaks off",
                        post(at("x"), TEXT, Arrays.copyOf(gzip(utf8(PAGE)), 30), "Content-Encoding: gzip"),
                        400,
                        "gzip"),
                row(
                        "unknown packing",
                        post(at("x"), TEXT, utf8(PAGE), "Content-Encoding: br"),
                        415,
                        "content-encoding"),
                row(
                                "packed twice",
                                post(at("x"), TEXT, gzip(gzip(utf8(PAGE))), "Content-Encoding: gzip, gzip"),
                                415,
                                "content-encoding")
                        .detail("gzip, gzip"));
    }

    private static Stream<Row> refusedParameters() {
        return Stream.of(
                row("no day", post(at("x&published=yesterday"), TEXT, PAGE), 400, "parameter")
                        .detail("yesterday"),
                row("a day that there is not", post(at("x&published=2023-02-30"), TEXT, PAGE), 400, "parameter"),
                row("unknown parameter", post(at("x&newspaper=a"), TEXT, PAGE), 400, "parameter")
                        .detail("newspaper"),
                row("parameter twice", post(at("x&edition=1&edition=2"), TEXT, PAGE), 400, "parameter")
                        .detail("edition"),
                row("per cent without digits", post(at("x&edition=%zz"), TEXT, PAGE), 400, NO_KIND),
                row("per cent without UTF-8", post(at("x&edition=%FF%FE"), TEXT, PAGE), 400, NO_KIND),
                row("control characters", post(at("x&edition=a%0Ab"), TEXT, PAGE), 400, "parameter")
                        .detail("edition"),
                row("long parameter", post(at("x&edition=" + "a".repeat(301)), TEXT, PAGE), 400, "parameter")
                        .detail("301"),
                row("revision nought", post(at("x&revision=0"), TEXT, PAGE), 400, "parameter")
                        .detail("revision"),
                row("revision in words", post(at("x&revision=two"), TEXT, PAGE), 400, "parameter")
                        .detail("two"),
                row("id with a path", post(at("x&id=../../etc/passwd"), TEXT, PAGE), 422, "id"),
                row("id with a slash", post(at("x&id=a/b"), TEXT, PAGE), 422, "id"),
                row("id of many characters", post(at("x&id=" + "a".repeat(129)), TEXT, PAGE), 422, "id"),
                row("id with a picture", post(at("x&id=😀"), TEXT, PAGE), 422, "id"),
                row("empty id", post(at("x&id="), TEXT, PAGE), 422, "id"));
    }

    private static Stream<Row> refusedJson() {
        return Stream.of(
                row("no JSON", article("公园开园"), 400, "json"),
                row("no object", article("7"), 422, "malformed"),
                row("nothing", article(""), 422, "empty"),
                row("an article that says nothing", article("{\"id\":\"a\"}"), 422, "malformed"),
                row("two articles", article("[{\"body\":\"甲。\"},{\"body\":\"乙。\"}]"), 422, "malformed")
                        .detail("2 articles"),
                row("member twice", article("{\"headline\":\"一\",\"headline\":\"二\"}"), 422, "malformed")
                        .detail("headline"),
                row("unknown member", article("{\"headline\":\"一\",\"rubric\":\"二\"}"), 422, "malformed")
                        .detail("rubric")
                        .member("pointer", "/rubric"),
                row("rubbish behind", article("{\"body\":\"一。\"} x"), 400, "json"),
                row("broken off", article("{\"headline\":\"一"), 400, "json"),
                row("bottomless", article("{\"body\":" + "[".repeat(100_000)), 422, "malformed"),
                row("a number that is none", article("{\"revision\":1e999}"), 422, "malformed")
                        .member("pointer", "/revision"),
                row("a number without end", article("{\"revision\":" + "9".repeat(5000) + "}"), 422, "malformed"),
                row("half a character", article("{\"headline\":\"公\\ud800园\"}"), 422, "encoding")
                        .member("pointer", "/headline")
                        .member("byteOffset", "12"),
                row(
                                "not UTF-8",
                                post("/v1/articles", JSON, join(utf8("{\"headline\":\""), GB18030, utf8("\"}"))),
                                422,
                                "encoding")
                        .member("byteOffset", "13"),
                row("id that is no text", article("{\"id\":7}"), 422, "malformed")
                        .member("pointer", "/id"),
                row("page as JSON, broken", post("/v1/pages", JSON, "{\"articles\":[{\"id\":7}]}"), 422, "malformed")
                        .member("pointer", "/articles/0/id"),
                row("text instead of JSON", post("/v1/articles", TEXT, PAGE), 415, "media-type")
                        .detail(JSON));
    }

    private static Stream<Row> protocol() {
        return Stream.of(
                row("no length", head("POST /v1/pages HTTP/1.1", "Content-Type: text/plain"), 411, "length"),
                row("another expectation", post(at("x"), TEXT, PAGE, "Expect: 200-ok"), 417, "expectation"),
                row(
                        "headers too large",
                        Requests.of("GET", "/v1/openapi.yaml", "X-Long: " + "a".repeat(10_000)),
                        431,
                        "headers-too-large"),
                row(
                        "WebSocket",
                        Requests.of(
                                "GET",
                                "/v1/openapi.yaml",
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "Sec-WebSocket-Version: 13",
                                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="),
                        400,
                        "bad-request"));
    }

    private static Stream<Row> others() {
        return Stream.of(
                row("wrong method", Requests.of("PUT", "/v1/pages"), 405, "method")
                        .undescribed()
                        .with("Allow", "POST, OPTIONS"),
                row("wrong method", Requests.of("POST", "/v1/articles/a", "Content-Length: 0"), 405, "method")
                        .undescribed()
                        .with("Allow", "GET, DELETE, HEAD, OPTIONS"),
                row("options", Requests.of("OPTIONS", "/v1/articles/a"), 204, NO_KIND)
                        .undescribed()
                        .with("Allow", "GET, DELETE, HEAD, OPTIONS"),
                row("a method of one's own", Requests.of("BREW", "/v1/pages"), 405, "method")
                        .undescribed(),
                row("TRACE", Requests.of("TRACE", "/v1/pages"), 405, "method").undescribed(),
                row("unknown path", Requests.of("GET", "/v2/pages"), 404, "not-found")
                        .undescribed(),
                row("unknown path with a large body", post("/v2/pages", TEXT, new byte[100]), 404, "not-found")
                        .undescribed(),
                row("root", Requests.of("GET", "/"), 404, "not-found").undescribed(),
                row("path out of the tree", Requests.of("GET", "/v1/pages/..%2F..%2Fetc"), 400, "bad-request")
                        .undescribed(),
                row("no request at all", utf8("公园开园\r\n\r\n"), 400, "bad-request")
                        .undescribed(),
                row(
                                "TLS where there is none",
                                new byte[] {0x16, 3, 1, 0, 5, '\r', '\n', '\r', '\n'},
                                400,
                                "bad-request")
                        .undescribed(),
                row("no host", utf8("GET /v1/openapi.yaml HTTP/1.1\r\n\r\n"), 400, "bad-request")
                        .undescribed(),
                row(
                                "two lengths",
                                join(
                                        head("POST /v1/pages HTTP/1.1", "Content-Length: 3", "Content-Length: 4"),
                                        utf8("abcd")),
                                400,
                                "bad-request")
                        .undescribed(),
                row("HTTP/3.7", head("GET /v1/openapi.yaml HTTP/3.7"), 505, NO_KIND)
                        .undescribed(),
                row("address too long", Requests.of("GET", "/v1/pages/" + "a".repeat(10_000)), 414, "address-too-long")
                        .undescribed(),
                row("description", Requests.of("GET", "/v1/openapi.yaml"), 200),
                row("description, head only", Requests.of("HEAD", "/v1/openapi.yaml"), 200),
                row("parameter of the description", Requests.of("GET", "/v1/openapi.yaml?a=b"), 400, "parameter"),
                row("unknown page", Requests.of("GET", "/v1/pages/page-0"), 404, "not-found"),
                row("unknown page, head only", Requests.of("HEAD", "/v1/pages/page-0"), 404),
                row("page by a wrong revision", Requests.of("GET", "/v1/pages/page-0?revision=x"), 400, "parameter"),
                row("unknown article", Requests.of("GET", "/v1/articles/article-0"), 404, "not-found"),
                row("unknown article, head only", Requests.of("HEAD", "/v1/articles/article-0"), 404),
                row(
                        "withdrawal of an unknown article",
                        Requests.of("DELETE", "/v1/articles/article-0?reason=a&by=b"),
                        404,
                        "not-found"),
                row(
                                "withdrawal without a reason",
                                Requests.of("DELETE", "/v1/articles/article-0?by=b"),
                                400,
                                "parameter")
                        .detail("reason"),
                row("withdrawal by nobody", Requests.of("DELETE", "/v1/articles/article-0?reason=a"), 400, "parameter")
                        .detail("by"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersAsTheTableSays(Row row) throws Exception {
        long before = intake.countPages();

        RawAnswer answer = RawClient.ask(intake.address(), row.request());

        assertThat(answer.status()).as(answer.body()).isEqualTo(row.status());
        row.headers()
                .forEach((name, value) ->
                        assertThat(answer.header(name).orElse("")).as(name).matches(value));
        if (row.described()) {
            DESCRIBED.fits(row.method(), row.path(), answer);
        }
        if (row.status() >= 400 && !row.method().equals("HEAD")) {
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            JsonNode problem = new ObjectMapper().readTree(answer.body());
            assertThat(problem.path("status").asInt()).isEqualTo(row.status());
            assertThat(problem.path("type").asText()).endsWith(row.kind());
            assertThat(problem.path("detail").asText()).contains(row.detail());
            row.members()
                    .forEach((name, value) ->
                            assertThat(problem.path(name).asText()).as(name).isEqualTo(value));
        }
        assertThat(intake.countPages()).isEqualTo(row.status() == 202 ? before + 1 : before);
    }

    private static String at(String name) {
        return "/v1/pages?name=" + name;
    }

    private static byte[] page(String name, byte[] body) {
        return post(at(name), TEXT, body);
    }

    private static byte[] article(String json) {
        return post("/v1/articles", JSON, json);
    }

    private static Row row(String name, byte[] request, int status) {
        return row(name, request, status, NO_KIND);
    }

    private static Row row(String name, byte[] request, int status, String kind) {
        return new Row(name, request, status, kind, "", Map.of(), Map.of(), true);
    }

    /** One line of the table: a request, and what its answer must be. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Row(
            String name,
            byte[] request,
            int status,
            String kind,
            String detail,
            Map<String, String> headers,
            Map<String, String> members,
            boolean described) {

        Row with(String header, String value) {
            return new Row(name, request, status, kind, detail, Map.of(header, value), members, described);
        }

        Row detail(String part) {
            return new Row(name, request, status, kind, part, headers, members, described);
        }

        Row member(String member, String value) {
            Map<String, String> more = new TreeMap<>(members);
            more.put(member, value);
            return new Row(name, request, status, kind, detail, headers, more, described);
        }

        /** For requests that fit none of the operations described. */
        Row undescribed() {
            return new Row(name, request, status, kind, detail, headers, members, false);
        }

        String method() {
            return firstLine()[0];
        }

        String path() {
            String path = firstLine()[1].split("[?]", 2)[0];
            return path.replaceFirst("^(/v1/(?:pages|articles))/.+", "$1/{id}");
        }

        private String[] firstLine() {
            return new String(request, StandardCharsets.UTF_8).split("\r\n", 2)[0].split(" ", -1);
        }

        @Override
        public String toString() {
            return status + " " + kind + ": " + name;
        }
    }
}
