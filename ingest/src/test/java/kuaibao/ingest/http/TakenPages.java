package kuaibao.ingest.http;

import static kuaibao.ingest.http.AnswerRow.row;
import static kuaibao.ingest.http.Requests.gzip;
import static kuaibao.ingest.http.Requests.head;
import static kuaibao.ingest.http.Requests.join;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kuaibao.schemas.Topics;

/** Pages that are taken. */
final class TakenPages {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。市民孟小禾在园内说,公园离家很近。";
    private static final byte[] GB18030 = PAGE.getBytes(Charset.forName("GB18030"));
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final int MAX = Topics.MAX_PAGE_BYTES;

    private TakenPages() {}

    static Stream<AnswerRow> rows() {
        return Stream.of(
                row("UTF-8", page("utf8.txt", utf8(PAGE)), 202).with("Location", "/v1/pages/page-[0-9a-f]{32}.*"),
                row("GB18030, declared", post(at("gb"), "text/plain; charset=gb18030", GB18030), 202),
                row("GB18030, not declared", page("gb2", join(GB18030, GB18030)), 202),
                row(
                        "UTF-8 with a mark",
                        page("bom", join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8(PAGE))),
                        202),
                row("UTF-16 with a mark", page("wide", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16BE)), 202),
                row("UTF-16 without a mark", page("wide2", (PAGE + "宽").getBytes(StandardCharsets.UTF_16LE)), 202),
                row("only headings", page("heads", utf8("# 要闻\n\n# 本版导读\n")), 202),
                row("only a credit", page("credit", utf8("责任编辑:孟小禾\n")), 202),
                row("many reports", page("many", utf8("# 公园开园\n\n本报讯 5月6日,临江市公园开园。\n\n".repeat(200))), 202),
                row("a day that there is not", page("day", utf8("本报讯 2月30日,临江市滨河公园开园。")), 202),
                row("other languages", page("english", utf8("The park opened. 公園開園。 باغ")), 202),
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

    private static String at(String name) {
        return "/v1/pages?name=" + name;
    }

    private static byte[] page(String name, byte[] body) {
        return post(at(name), TEXT, body);
    }
}
