package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kuaibao.ingest.http.RawClient.RawAnswer;

/** A newsroom that talks to an intake. */
record Sender(RunningIntake intake) {
    private static final ObjectMapper JSON = new ObjectMapper();

    RawAnswer push(String query, String page) throws IOException {
        return ask(post("/v1/pages?" + query, "text/plain", page));
    }

    RawAnswer pushBatch(String target, String lines) throws IOException {
        return ask(post(target, "application/x-ndjson", lines));
    }

    RawAnswer get(String target, String... headers) throws IOException {
        return ask(Requests.of("GET", target, headers));
    }

    RawAnswer delete(String id) throws IOException {
        return ask(Requests.of("DELETE", "/v1/articles/" + id + "?reason=%E6%9B%B4%E6%AD%A3&by=desk"));
    }

    RawAnswer ask(byte[] request) throws IOException {
        return RawClient.ask(intake.address(), request);
    }

    /** The JSON of an answer, which must have this status. */
    static JsonNode json(RawAnswer answer, int status) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    /** What became of the lines of a batch: number, status, and the kind of problem. */
    static List<String> results(RawAnswer answer) {
        return answer.body().lines().map(Sender::result).toList();
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
}
