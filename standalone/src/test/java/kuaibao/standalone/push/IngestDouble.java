package kuaibao.standalone.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Answers as the endpoint for pages does, or as a test wants it: what the real one cannot be brought to say at will. */
public final class IngestDouble implements AutoCloseable {
    private static final String ACCEPTED =
            "{\"id\":\"page-0123456789abcdef\",\"revision\":1,\"sha256\":\"00ff\",\"known\":false}";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private volatile Function<Received, Reply> replies = page -> new Reply(202, Map.of(), ACCEPTED);
    private volatile Reply reply = new Reply(200, Map.of(), "");

    public IngestDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/pages", this::take);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public static Reply problem(int status, String detail, Map<String, String> headers) {
        return new Reply(status, headers, "{\"status\":" + status + ",\"detail\":\"" + detail + "\"}");
    }

    public static Reply accepted() {
        return new Reply(202, Map.of(), ACCEPTED);
    }

    /** From now on to pages that are sent. */
    public void answer(Function<Received, Reply> other) {
        replies = other;
    }

    /** From now on to those who ask for a page. */
    void answerQuestions(Reply other) {
        reply = other;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    int mostUnderWay() {
        return mostUnderWay.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Reply answer = reply;
            if (exchange.getRequestMethod().equals("POST")) {
                Received page = new Received(
                        parameters(exchange.getRequestURI().getRawQuery()),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                        new String(body, StandardCharsets.UTF_8),
                        exchange.getRemoteAddress().getPort());
                received.add(page);
                answer = replies.apply(page);
            }
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            // Before the answer leaves, or its reader could send the next page while this one still counts.
            underWay.decrementAndGet();
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A page as it came. */
    public record Received(Map<String, String> told, String contentType, String authorization, String body, int port) {
        public String name() {
            return told.getOrDefault("name", "");
        }
    }

    /** What is answered. */
    public record Reply(int status, Map<String, String> headers, String body) {}
}
