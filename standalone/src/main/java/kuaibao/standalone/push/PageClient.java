package kuaibao.standalone.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import javax.net.ssl.SSLException;
import kuaibao.ingest.intake.PageDetails;

/** Hands pages to an ingest over HTTP, on connections that are kept. Safe for use by several threads. */
final class PageClient {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ObjectMapper json = new ObjectMapper();
    private final PageTarget target;
    private final HttpClient client;
    private final RetryAfter retryAfter = new RetryAfter(Clock.systemUTC());

    PageClient(PageTarget target) {
        this.target = target;
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT_WITHIN);
        target.tls().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /**
     * Sends one page.
     *
     * @throws PushFailedException if the answer would be the same for every page
     */
    Answer post(String name, PageDetails details, byte[] bytes) throws PushFailedException, InterruptedException {
        HttpRequest request = request("/v1/pages?" + query(name, details))
                .header("Content-Type", details.contentType().orElse("text/plain"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        try {
            return answer(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (SSLException problem) {
            throw new PushFailedException("No TLS connection to " + target.url() + " (" + problem.getMessage()
                    + "); name the authority that signed its certificate with --ca.");
        } catch (HttpTimeoutException problem) {
            boolean noConnection = problem instanceof HttpConnectTimeoutException;
            return new Answer.None(noConnection ? "no connection" : "no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ConnectException problem) {
            return new Answer.None("no connection");
        } catch (IOException problem) {
            return new Answer.None("the connection broke (" + problem.getMessage() + ")");
        }
    }

    /** Whether a page was received there; empty if that cannot be told. */
    Optional<Boolean> knows(String id, long revision) throws InterruptedException {
        HttpRequest request =
                request("/v1/pages/" + id + "?revision=" + revision).GET().build();
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean missing =
                    answer.statusCode() == 404 && detail(answer).orElse("").contains(id);
            return answer.statusCode() == 200 || missing ? Optional.of(!missing) : Optional.empty();
        } catch (IOException notNow) {
            return Optional.empty();
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target.url().resolve(path)).timeout(PATIENCE);
        target.key().ifPresent(key -> request.header("Authorization", "Bearer " + key.value()));
        return request;
    }

    private static String query(String name, PageDetails details) {
        StringBuilder query = new StringBuilder("name=").append(encoded(name));
        details.publication().ifPresent(paper -> query.append("&publication=").append(encoded(paper)));
        details.published().ifPresent(day -> query.append("&published=").append(day));
        details.edition().ifPresent(edition -> query.append("&edition=").append(encoded(edition)));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer answer(HttpResponse<String> answer) throws PushFailedException {
        int status = answer.statusCode();
        String detail = detail(answer).orElse("answered " + status);
        return switch (status) {
            case 200, 202 -> accepted(tree(answer));
            case 408, 429, 502, 503, 504 ->
                new Answer.Later(answer.headers().firstValue("Retry-After").flatMap(retryAfter::read), detail);
            case 401, 403 ->
                throw new PushFailedException(target.url() + " does not let us in: " + detail
                        + "; give the key with --key-file or in KUAIBAO_KEY.");
            case 404, 405 -> throw noIngest(status);
            default -> {
                if (status < 400) {
                    throw noIngest(status);
                }
                JsonNode offset = tree(answer).path("byteOffset");
                yield new Answer.Refused(
                        status, detail, offset.isNumber() ? OptionalLong.of(offset.asLong()) : OptionalLong.empty());
            }
        };
    }

    private PushFailedException noIngest(int status) {
        return new PushFailedException("No pages are taken at " + target.url() + "/v1/pages: it answered " + status
                + ", expected 202; name another with --url.");
    }

    private static Answer accepted(JsonNode receipt) {
        return new Answer.Accepted(
                receipt.path("id").asText(),
                receipt.path("revision").asLong(1),
                receipt.path("sha256").asText(),
                receipt.path("known").asBoolean());
    }

    private Optional<String> detail(HttpResponse<String> answer) {
        return Optional.of(tree(answer).path("detail").asText()).filter(text -> !text.isEmpty());
    }

    private JsonNode tree(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException notOurs) {
            return MissingNode.getInstance();
        }
    }
}
