package kuaibao.ingest.http;

import static kuaibao.ingest.http.AnswerRow.NO_KIND;
import static kuaibao.ingest.http.AnswerRow.row;
import static kuaibao.ingest.http.Requests.gzip;
import static kuaibao.ingest.http.Requests.head;
import static kuaibao.ingest.http.Requests.join;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import kuaibao.schemas.Topics;

/** Pages that are not taken, and what their senders are told. */
final class RefusedPages {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。市民孟小禾在园内说,公园离家很近。";
    private static final byte[] GB18030 = PAGE.getBytes(Charset.forName("GB18030"));
    private static final String TEXT = "text/plain";
    private static final int MAX = Topics.MAX_PAGE_BYTES;

    private RefusedPages() {}

    static Stream<AnswerRow> rows() {
        return Stream.concat(refusedPages(), refusedParameters());
    }

    private static Stream<AnswerRow> refusedPages() {
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
                        "packed twice, in two headers",
                        post(at("x"), TEXT, gzip(gzip(utf8(PAGE))), "Content-Encoding: gzip", "Content-Encoding: gzip"),
                        415,
                        "content-encoding"),
                row("two content types", post(at("x"), TEXT, utf8(PAGE), "Content-Type: text/html"), 415, "media-type")
                        .detail("text/plain, text/html"),
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

    private static Stream<AnswerRow> refusedParameters() {
        return Stream.of(
                row("no day", post(at("x&published=yesterday"), TEXT, PAGE), 400, "parameter")
                        .detail("yesterday"),
                row("a day that there is not", post(at("x&published=2023-02-30"), TEXT, PAGE), 400, "parameter"),
                row("a year of five digits", post(at("x&published=%2B12024-01-01"), TEXT, PAGE), 400, "parameter"),
                row("a year before Christ", post(at("x&published=-0001-01-01"), TEXT, PAGE), 400, "parameter"),
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
                row("id of a folder", post(at("x&id=.."), TEXT, PAGE), 422, "id")
                        .detail("dots"),
                row("id of two lines", post(at("x&id=a%0Ab"), TEXT, PAGE), 422, "id"),
                row("id behind a blank", post(at("x&id=%20a"), TEXT, PAGE), 422, "id"),
                row("id without end", post(at("x&id=" + "a".repeat(5000)), TEXT, PAGE), 422, "id"),
                row("id with a slash", post(at("x&id=a/b"), TEXT, PAGE), 422, "id"),
                row("id of many characters", post(at("x&id=" + "a".repeat(129)), TEXT, PAGE), 422, "id"),
                row("id with a picture", post(at("x&id=😀"), TEXT, PAGE), 422, "id"),
                row("empty id", post(at("x&id="), TEXT, PAGE), 422, "id"));
    }

    private static String at(String name) {
        return "/v1/pages?name=" + name;
    }

    private static byte[] page(String name, byte[] body) {
        return post(at(name), TEXT, body);
    }
}
