package kuaibao.ingest.http;

import static kuaibao.ingest.http.AnswerRow.row;
import static kuaibao.ingest.http.Requests.join;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** Ready-made articles that are not taken, and what their senders are told. */
final class RefusedArticles {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。市民孟小禾在园内说,公园离家很近。";
    private static final byte[] GB18030 = PAGE.getBytes(Charset.forName("GB18030"));
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";

    private RefusedArticles() {}

    static Stream<AnswerRow> rows() {
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
                row("id of a folder", article("{\"id\":\"..\",\"body\":\"甲。\"}"), 422, "malformed")
                        .member("pointer", "/id"),
                row("page as JSON, broken", post("/v1/pages", JSON, "{\"articles\":[{\"id\":7}]}"), 422, "malformed")
                        .member("pointer", "/articles/0/id"),
                row("text instead of JSON", post("/v1/articles", TEXT, PAGE), 415, "media-type")
                        .detail(JSON));
    }

    private static byte[] article(String json) {
        return post("/v1/articles", JSON, json);
    }
}
