package kuaibao.sink.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.Secret;
import kuaibao.runtime.tls.TrustedAuthorities;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;

/**
 * Sends requests to Elasticsearch and waits for the answers. Connects only when it has something to send. Safe for use
 * by several threads.
 */
public final class ElasticsearchClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContentType LINES = ContentType.create("application/x-ndjson");
    private static final int CONNECT_MILLIS = 5_000;

    private final RestClient client;
    private final String address;

    private ElasticsearchClient(RestClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /**
     * A client with a time limit of its own.
     *
     * @param timeout how long the server may stay silent
     * @throws CannotStartException if the certificate file cannot be used
     */
    public static ElasticsearchClient of(ElasticsearchSettings settings, Duration timeout) throws CannotStartException {
        RestClientBuilder builder =
                RestClient.builder(HttpHost.create(settings.url().toString()));
        int millis = Math.toIntExact(timeout.toMillis());
        builder.setRequestConfigCallback(request -> request.setSocketTimeout(millis)
                .setConnectTimeout(Math.min(millis, CONNECT_MILLIS))
                .setConnectionRequestTimeout(millis));
        builder.setCompressionEnabled(false);
        settings.user()
                .ifPresent(user -> settings.password()
                        .ifPresent(password -> builder.setDefaultHeaders(new Header[] {login(user, password)})));
        if (settings.caFile().isPresent()) {
            SSLContext context = TrustedAuthorities.context(
                    "elasticsearch.ca-file", settings.caFile().get());
            builder.setHttpClientConfigCallback(http -> http.setSSLContext(context));
        }
        return new ElasticsearchClient(builder.build(), settings.url().toString());
    }

    /** Where the server is, for messages. */
    String address() {
        return address;
    }

    /** A request without a body. */
    public Answer send(String method, String path) throws StoreUnavailableException {
        return perform(new Request(method, path));
    }

    /** A request with a JSON body. */
    public Answer send(String method, String path, JsonNode body) throws StoreUnavailableException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return send(method, path, new ByteArrayEntity(bytes, ContentType.APPLICATION_JSON));
    }

    /** A request whose body is JSON in lines. */
    Answer sendLines(String path, byte[] lines) throws StoreUnavailableException {
        return send("POST", path, new ByteArrayEntity(lines, LINES));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private Answer send(String method, String path, HttpEntity body) throws StoreUnavailableException {
        Request request = new Request(method, path);
        request.setEntity(body);
        return perform(request);
    }

    private Answer perform(Request request) throws StoreUnavailableException {
        try {
            return answer(client.performRequest(request));
        } catch (ResponseException refused) {
            return refusal(refused);
        } catch (IOException problem) {
            throw unanswered(problem);
        } catch (RuntimeException problem) {
            // The client wraps what it does not know, an interrupt among it.
            throw unanswered(problem);
        }
    }

    private Answer refusal(ResponseException refused) throws StoreUnavailableException {
        try {
            return answer(refused.getResponse());
        } catch (IOException problem) {
            throw unanswered(problem);
        }
    }

    private StoreUnavailableException unanswered(Exception problem) {
        return new StoreUnavailableException("Elasticsearch at " + address + " does not answer: " + problem, problem);
    }

    private static Answer answer(Response response) throws IOException {
        int status = response.getStatusLine().getStatusCode();
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(status, MissingNode.getInstance());
        }
        try (InputStream body = entity.getContent()) {
            return new Answer(status, json(body));
        }
    }

    private static JsonNode json(InputStream body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            // A proxy in between answers in HTML; its status says enough.
            return MissingNode.getInstance();
        }
    }

    private static Header login(String user, Secret password) {
        byte[] both = (user + ":" + password.value()).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader(
                HttpHeaders.AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(both));
    }
}
