package kuaibao.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import kuaibao.ingest.http.RawClient.RawAnswer;

/** One line of the table: a request, and what its answer must be. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record AnswerRow(
        String name,
        byte[] request,
        int status,
        String kind,
        String detail,
        Map<String, String> headers,
        Map<String, String> members,
        boolean described) {
    /** Where the kind of problem does not matter, or there is none. */
    static final String NO_KIND = "";

    static AnswerRow row(String name, byte[] request, int status) {
        return row(name, request, status, NO_KIND);
    }

    static AnswerRow row(String name, byte[] request, int status, String kind) {
        return new AnswerRow(name, request, status, kind, "", Map.of(), Map.of(), true);
    }

    AnswerRow with(String header, String value) {
        return new AnswerRow(name, request, status, kind, detail, Map.of(header, value), members, described);
    }

    AnswerRow detail(String part) {
        return new AnswerRow(name, request, status, kind, part, headers, members, described);
    }

    AnswerRow member(String member, String value) {
        Map<String, String> more = new TreeMap<>(members);
        more.put(member, value);
        return new AnswerRow(name, request, status, kind, detail, headers, more, described);
    }

    /** For requests that fit none of the operations described. */
    AnswerRow undescribed() {
        return new AnswerRow(name, request, status, kind, detail, headers, members, false);
    }

    /** Holds an answer against what it must be. */
    void fits(RawAnswer answer, Described description) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        headers.forEach((header, value) ->
                assertThat(answer.header(header).orElse("")).as(header).matches(value));
        if (described) {
            description.fits(method(), path(), answer);
        }
        if (status >= 400 && !method().equals("HEAD")) {
            isProblem(answer);
        }
    }

    private void isProblem(RawAnswer answer) throws IOException {
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).endsWith(kind);
        assertThat(problem.path("detail").asText()).isNotBlank().contains(detail);
        members.forEach((member, value) ->
                assertThat(problem.path(member).asText()).as(member).isEqualTo(value));
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
