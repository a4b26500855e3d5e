package kuaibao.ingest.http;

import static kuaibao.ingest.http.AnswerRow.NO_KIND;
import static kuaibao.ingest.http.AnswerRow.row;
import static kuaibao.ingest.http.Requests.head;
import static kuaibao.ingest.http.Requests.join;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;

import java.util.stream.Stream;

/** Requests that have nothing to do with what is sent: their form, their address, their method. */
final class OtherRequests {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。市民孟小禾在园内说,公园离家很近。";
    private static final String TEXT = "text/plain";

    private OtherRequests() {}

    static Stream<AnswerRow> rows() {
        return Stream.concat(protocol(), others());
    }

    private static Stream<AnswerRow> protocol() {
        return Stream.of(
                row("no length", head("POST /v1/pages HTTP/1.1", "Content-Type: text/plain"), 411, "length"),
                row("HTTP/1.0 without a length", utf8("POST /v1/pages HTTP/1.0\r\n\r\n"), 411, "length"),
                row("chunks that are none", join(chunked(), utf8("zz\r\n")), 400, "bad-request"),
                row(
                        "a length and chunks",
                        join(
                                head("POST /v1/pages HTTP/1.1", "Content-Length: 5", "Transfer-Encoding: chunked"),
                                utf8("0\r\n\r\n")),
                        400,
                        "bad-request"),
                row(
                        "another expectation without a body",
                        Requests.of("GET", "/v1/pages/page-0", "Expect: 200-ok"),
                        417,
                        "expectation"),
                row(
                                "many headers",
                                join(
                                        utf8("POST /v1/pages HTTP/1.1\r\nHost: a\r\n"),
                                        utf8("X: a\r\n".repeat(2000)),
                                        utf8("\r\n")),
                                431,
                                "headers-too-large")
                        .detail("8 KiB"),
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

    private static Stream<AnswerRow> others() {
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
                row("HTTP/3.7", head("GET /v1/openapi.yaml HTTP/3.7"), 505, "version")
                        .detail("HTTP/1.1"),
                row("HTTP/2", utf8("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 426, "version")
                        .undescribed(),
                row("address too long", Requests.of("GET", "/v1/pages/" + "a".repeat(10_000)), 414, "address-too-long")
                        .detail("8 KiB"),
                row("parameters too long", post(at("a".repeat(10_000)), TEXT, PAGE), 414, "address-too-long"),
                row("a body where none is", withBody("GET", "/v1/pages/page-0"), 413, "too-large"),
                row("a body where none is", withBody("DELETE", "/v1/articles/article-0"), 413, "too-large"),
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
                        "withdrawal of an impossible article",
                        Requests.of("DELETE", "/v1/articles/a;b?reason=a&by=b"),
                        422,
                        "id"),
                row(
                                "withdrawal without a reason",
                                Requests.of("DELETE", "/v1/articles/article-0?by=b"),
                                400,
                                "parameter")
                        .detail("reason"),
                row("withdrawal by nobody", Requests.of("DELETE", "/v1/articles/article-0?reason=a"), 400, "parameter")
                        .detail("by"));
    }

    private static byte[] chunked() {
        return head("POST /v1/pages HTTP/1.1", "Transfer-Encoding: chunked");
    }

    private static byte[] withBody(String method, String target) {
        return join(Requests.of(method, target, "Content-Length: 100000"), new byte[100_000]);
    }

    private static String at(String name) {
        return "/v1/pages?name=" + name;
    }
}
