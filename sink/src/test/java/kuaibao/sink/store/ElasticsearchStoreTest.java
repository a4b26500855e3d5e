package kuaibao.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kuaibao.runtime.settings.DataSize;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.sink.TestArticles;
import kuaibao.sink.document.ArticleDocuments;
import kuaibao.sink.document.Document;
import kuaibao.sink.document.FactSlots;
import kuaibao.sink.document.IndexNames;
import kuaibao.sink.store.BulkOutcome.Refused;
import kuaibao.sink.store.BulkOutcome.Stored;
import kuaibao.sink.store.BulkOutcome.TryLater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store against a server that answers as recorded. */
class ElasticsearchStoreTest {
    private record Recorded(int status, String body) {}

    private final List<Integer> bulks = Collections.synchronizedList(new ArrayList<>());
    private volatile IntFunction<Recorded> answers = ElasticsearchStoreTest::stored;
    private HttpServer server;
    private ElasticsearchClient client;
    private ElasticsearchStore store;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
        ElasticsearchSettings settings = new ElasticsearchSettings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(5),
                "articles",
                "facts");
        client = ElasticsearchClient.of(settings, settings.timeout());
        store = new ElasticsearchStore(
                client, "articles-1-1", new BulkSettings(new DataSize(100_000), 8), new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.stop(0);
    }

    @Test
    void dividesByNumberOfDocuments() {
        assertThat(store.write(documents(20))).hasSize(20).allMatch(Stored.class::isInstance);
        assertThat(bulks).containsExactly(8, 8, 4);
    }

    @Test
    void dividesByBytes_butSendsALargeDocumentAlone() {
        List<Document> documents = new ArrayList<>(documents(2));
        documents.add(large());
        documents.addAll(documents(1));

        assertThat(store.write(documents)).hasSize(4);
        assertThat(bulks).containsExactly(2, 1, 1);
    }

    @Test
    void sendsNothingFurther_afterABulkThatCouldNotBeTaken() {
        answers = documents -> new Recorded(503, "{\"error\":{\"type\":\"unavailable\",\"reason\":\"starting\"}}");

        assertThat(store.write(documents(20)))
                .hasSize(20)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                TryLater.class,
                                later -> assertThat(later.reason()).contains("503", "starting")));
        assertThat(bulks).containsExactly(8);
    }

    @Test
    void sendsHalfAsMuch_afterTheServerWasOverloaded_andMoreAgainWhenItIsNot() {
        answers = documents -> new Recorded(429, "{\"error\":{\"type\":\"es_rejected_execution_exception\"}}");
        store.write(documents(8));
        store.write(documents(8));
        answers = ElasticsearchStoreTest::stored;
        store.write(documents(14));

        assertThat(bulks).containsExactly(8, 4, 2, 4, 8);
    }

    @Test
    void halvesABulkBeyondTheServersMemoryAtOnce_andRefusesASingleDocument() {
        answers = documents -> documents > 2 ? beyondMemory() : stored(documents);
        assertThat(store.write(documents(8))).hasSize(8).allMatch(Stored.class::isInstance);
        assertThat(bulks).containsExactly(8, 4, 2, 2, 4, 2, 2);

        answers = documents -> beyondMemory();
        assertThat(store.write(documents(1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.failureClass()).isEqualTo(FailureClass.TOO_LARGE));
    }

    @Test
    void triesLater_whenNobodyAnswers() {
        server.stop(0);

        assertThat(store.write(documents(1))).singleElement().isInstanceOf(TryLater.class);
    }

    @Test
    void saysThatTheLoginIsRefused() {
        answers = documents -> new Recorded(401, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"}}");

        assertThat(store.write(documents(1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.reason()).startsWith("the login is refused (401"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int documents = (int) body.lines().count() / 2;
        bulks.add(documents);
        Recorded recorded = answers.apply(documents);
        byte[] bytes = recorded.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(recorded.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Recorded stored(int documents) {
        return new Recorded(
                200,
                "{\"items\":[" + String.join(",", Collections.nCopies(documents, "{\"index\":{\"status\":201}}"))
                        + "]}");
    }

    private static Recorded beyondMemory() {
        return new Recorded(
                429,
                "{\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"rejected execution of"
                        + " coordinating operation [coordinating_and_primary_bytes=0, replica_bytes=0, all_bytes=0,"
                        + " coordinating_operation_bytes=9000, max_coordinating_bytes=4096]\"},\"status\":429}");
    }

    private static List<Document> documents(int number) {
        List<Document> documents = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            documents.add(document(TestArticles.bare("article-" + each)));
        }
        return documents;
    }

    private static Document large() {
        return document(
                TestArticles.article("large").setCredit("川".repeat(50_000)).build());
    }

    private static Document document(EnrichedArticle article) {
        return new ArticleDocuments(new IndexNames("articles-1-1", "facts-1-1"))
                .of(article, FactSlots.NONE)
                .get(0);
    }
}
