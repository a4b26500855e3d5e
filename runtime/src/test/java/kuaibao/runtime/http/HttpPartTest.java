package kuaibao.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.DataSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpPartTest {

    private static final Alarm NO_ALARM = (reason, cause) -> {};
    private static final HttpBounds BOUNDS = new HttpBounds(new DataSize(10), 6, Duration.ofMillis(200));

    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<String> requestThread = new CompletableFuture<>();
    private final CompletableFuture<String> work = new CompletableFuture<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);
    private final HttpPart part = part(0);

    @AfterEach
    void stop() {
        release.countDown();
        part.stop();
    }

    @Test
    void answers_onAFreePort() throws Exception {
        part.start(NO_ALARM);

        assertThat(part.port()).isPositive();
        assertThat(post("/echo", "晨报").body()).isEqualTo("晨报");
    }

    @Test
    void answers413_whenTheBodyIsTooLarge() throws Exception {
        part.start(NO_ALARM);

        assertThat(post("/echo", "0123456789").statusCode()).isEqualTo(200);
        assertThat(post("/echo", "0123456789a").statusCode()).isEqualTo(413);
        assertThat(post("/stream", "0123456789a").statusCode()).isEqualTo(413);
    }

    @Test
    void answers413_whenAnUnannouncedBodyIsTooLarge() throws Exception {
        part.start(NO_ALARM);
        HttpRequest.BodyPublisher chunked =
                BodyPublishers.fromPublisher(BodyPublishers.ofString("0123456789a".repeat(1000)));

        assertThat(post("/echo", chunked).statusCode()).isEqualTo(413);
        assertThat(post("/stream", chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void answersWithProblems_whenNothingIsThere() throws Exception {
        part.start(NO_ALARM);

        HttpResponse<String> nothing = client.send(request("/nothing").GET().build(), BodyHandlers.ofString());
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(nothing.body()).contains("\"type\":\"urn:kuaibao:problem:not-found\"", "\"instance\":\"/nothing\"");
        HttpResponse<String> other = client.send(request("/echo").DELETE().build(), BodyHandlers.ofString());
        assertThat(other.statusCode()).isEqualTo(405);
        assertThat(other.headers().firstValue("Allow")).contains("POST, OPTIONS");
    }

    @Test
    void keepsOurErrorsToItself() throws Exception {
        part.start(NO_ALARM);

        HttpResponse<String> failed = client.send(request("/bug").GET().build(), BodyHandlers.ofString());

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("problem:internal").doesNotContain("晨报");
    }

    @Test
    void letsNobodyIn_whomTheDoorkeeperRefuses() throws Exception {
        Doorkeeper strict = request -> {
            throw new ProblemException(new Problem(401, "unauthorized", "no"), Map.of("WWW-Authenticate", "Bearer"));
        };
        HttpPart closed = new HttpPart(
                "closed",
                new HttpAddress("127.0.0.1", 0, "press.port"),
                BOUNDS,
                new HttpAccess(strict, Optional.empty()),
                routes -> routes.get("/", context -> context.result("in")));
        closed.start(NO_ALARM);
        try {
            URI address = URI.create("http://127.0.0.1:" + closed.port() + "/");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        } finally {
            closed.stop();
        }
    }

    @Test
    void holdsNoThread_whileWorkIsDoneElsewhere() throws Exception {
        part.start(NO_ALARM);
        List<CompletableFuture<HttpResponse<String>>> waiting = IntStream.range(0, 50)
                .mapToObj(any -> client.sendAsync(request("/later").GET().build(), BodyHandlers.ofString()))
                .toList();

        await().until(() -> client.send(request("/count").GET().build(), BodyHandlers.ofString())
                .body()
                .equals("50"));
        work.complete("done");

        assertThat(waiting)
                .allSatisfy(answer -> assertThat(answer.join().body()).isEqualTo("done"));
    }

    @Test
    void answersWhatBecameOfTheWork_alsoIfItFailed() throws Exception {
        part.start(NO_ALARM);
        work.completeExceptionally(new ProblemException(new Problem(503, "away", "later")));

        HttpResponse<String> answer = client.send(request("/later").GET().build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("problem:away");
    }

    @Test
    void closesIdleConnections() throws Exception {
        part.start(NO_ALARM);

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), part.port())) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void saysWhatToDo_whenThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpPart second = part(taken.getLocalPort());

            assertThatExceptionOfType(CannotStartException.class)
                    .isThrownBy(() -> second.start(NO_ALARM))
                    .withMessageContaining("127.0.0.1:" + taken.getLocalPort())
                    .withMessageContaining("--set press.port=");
            assertThatIllegalStateException().isThrownBy(second::port);
        }
    }

    @Test
    void answersRequestsUnderWay_whenStopped() throws Exception {
        part.start(NO_ALARM);
        int port = part.port();
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request("/slow").GET().build(), BodyHandlers.ofString());
        assertThat(requestThread.join()).startsWith("press-");

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(part::stop);
        await().until(() -> !connects(port));
        release.countDown();

        assertThat(answer.join().body()).isEqualTo("done");
        stopped.join();
    }

    private HttpPart part(int port) {
        return new HttpPart("press", new HttpAddress("127.0.0.1", port, "press.port"), BOUNDS, routes -> {
            routes.post("/echo", context -> context.result(context.body()));
            routes.post(
                    "/stream",
                    context -> context.result(context.bodyInputStream().readAllBytes()));
            routes.get("/bug", context -> {
                throw new IllegalStateException("晨报");
            });
            routes.get("/count", context -> context.result(Integer.toString(begun.get())));
            routes.get("/later", context -> {
                begun.incrementAndGet();
                Later.answer(context, () -> work, context::result);
            });
            routes.get("/slow", context -> {
                requestThread.complete(Thread.currentThread().getName());
                release.await();
                context.result("done");
            });
        });
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return post(path, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        return client.send(request(path).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + part.port() + path));
    }

    private static boolean connects(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
