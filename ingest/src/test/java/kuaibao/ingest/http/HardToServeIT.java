package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.head;
import static kuaibao.ingest.http.Requests.post;
import static kuaibao.ingest.http.Requests.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.schemas.Topics;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Senders that are slow, many, or talk in an order of their own. */
@ExtendWith(ServersExtension.class)
@Timeout(60)
class HardToServeIT {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";
    private static final String TEXT = "text/plain";
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int CONNECTIONS = 60;

    private static RunningIntake intake;

    @BeforeAll
    static void start(Servers servers) throws Exception {
        intake = RunningIntake.on(
                        servers,
                        Map.of(
                                "ingest.http.patience", "2s",
                                "ingest.http.buffer", "4MiB",
                                "ingest.http.connections", Integer.toString(CONNECTIONS)))
                .ready();
    }

    @AfterAll
    static void stop() {
        intake.close();
    }

    @Test
    void saysGoOn_toWhoeverAsksBeforeSending() throws Exception {
        try (RawClient client = new RawClient(intake.address())) {
            byte[] page = utf8(PAGE + "先问");
            client.send(head(
                    "POST /v1/pages HTTP/1.1",
                    "Content-Type: text/plain",
                    "Content-Length: " + page.length,
                    "Expect: 100-continue"));
            assertThat(client.answer().status()).isEqualTo(100);

            client.send(page);

            assertThat(client.answer().status()).isEqualTo(202);
        }
    }

    @Test
    void refuses_whoeverAsksToSendTooMuch() throws Exception {
        try (RawClient client = new RawClient(intake.address())) {
            client.send(head("POST /v1/pages HTTP/1.1", "Content-Length: 3000000", "Expect: 100-continue"));

            assertThat(client.answer().status()).isEqualTo(413);
            assertThat(client.closesWithin(Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void answersRequestsThatComeAtOnce_inTheirOrder() throws Exception {
        try (RawClient client = new RawClient(intake.address())) {
            client.send(Requests.join(
                    post("/v1/pages", TEXT, PAGE + "其一"),
                    Requests.of("GET", "/v1/nothing"),
                    post("/v1/pages", TEXT, "")));

            assertThat(List.of(
                            client.answer().status(),
                            client.answer().status(),
                            client.answer().status()))
                    .containsExactly(202, 404, 422);
        }
    }

    @Test
    void cutsOff_whoeverSendsABodyByteByByte() throws Exception {
        try (RawClient client = new RawClient(intake.address())) {
            client.send(head("POST /v1/pages HTTP/1.1", "Content-Type: text/plain", "Content-Length: 1000"));
            client.trickle(new byte[1000], PAUSE);

            assertIsTimeout(client.answer());
        }
    }

    @Test
    void cutsOff_whoeverStopsInTheMiddleOfABatch() throws Exception {
        try (RawClient client = new RawClient(intake.address())) {
            client.send(
                    head("POST /v1/pages HTTP/1.1", "Content-Type: application/x-ndjson", "Content-Length: 100000"));
            client.send("{\"text\":\"批中一页。\"}\n");
            client.trickle(" ".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8), PAUSE);

            RawAnswer answer = client.answer();
            assertThat(answer.status()).isEqualTo(200);
            List<String> results = answer.body().lines().toList();
            assertThat(results).hasSize(2);
            assertThat(results.get(0)).contains("\"status\":202");
            assertThat(results.get(1)).contains("\"line\":2", "\"status\":408");
        }
    }

    @Test
    void closes_onWhoeverSendsAHeadByteByByte() throws Exception {
        try (RawClient client = new RawClient(intake.address())) {
            client.trickle(utf8("POST /v1/pages HTTP/1.1\r\nX-Long: " + "a".repeat(1000)), PAUSE);

            assertThat(client.closesWithin(Duration.ofSeconds(1))).isTrue();
        }
    }

    @Test
    void servesOthers_whileManySendSlowly() throws Exception {
        List<RawClient> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS - 20; i++) {
                RawClient client = new RawClient(intake.address());
                slow.add(client);
                client.send(head("POST /v1/pages HTTP/1.1", "Content-Type: text/plain", "Content-Length: 1000"));
                client.send("慢");
            }

            RawAnswer quick = RawClient.ask(intake.address(), post("/v1/pages", TEXT, PAGE + "快"));

            assertThat(quick.status()).isEqualTo(202);
            for (RawClient client : slow) {
                assertIsTimeout(client.answer());
            }
        } finally {
            close(slow);
        }
    }

    @Test
    void letsNobodyElseIn_whileAllConnectionsAreTaken() throws Exception {
        List<RawClient> idle = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                idle.add(new RawClient(intake.address()));
            }
            RawAnswer late = RawClient.ask(intake.address(), Requests.of("GET", "/v1/openapi.yaml"));

            assertThat(late.status()).as("answered when idle ones were closed").isEqualTo(200);
            assertThat(idle.get(0).closesWithin(Duration.ofSeconds(1))).isTrue();
        } finally {
            close(idle);
        }
    }

    @Test
    void sendsAway_whenTheBufferIsFull() throws Exception {
        List<RawClient> senders = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                RawClient client = new RawClient(intake.address());
                senders.add(client);
                client.send(head(
                        "POST /v1/pages HTTP/1.1",
                        "Content-Type: text/plain",
                        "Content-Length: " + Topics.MAX_PAGE_BYTES,
                        "Expect: 100-continue"));
                assertThat(client.answer().status()).isEqualTo(100);
            }

            RawAnswer answer = RawClient.ask(intake.address(), post("/v1/pages", TEXT, PAGE));

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).contains("1");
            new Described().fits("POST", "/v1/pages", answer);
        } finally {
            close(senders);
        }
    }

    @Test
    void sendsAway_whoeverComesWithABatchTooMany() throws Exception {
        List<RawClient> senders = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                RawClient client = new RawClient(intake.address());
                senders.add(client);
                client.send(head(
                        "POST /v1/pages HTTP/1.1", "Content-Type: application/x-ndjson", "Content-Length: 100000"));
                client.send("{\"text\":\"第" + i + "批。\"}\n");
            }
            byte[] batch = post("/v1/pages", "application/x-ndjson", "{\"text\":\"多余一批。\"}");

            RawAnswer answer =
                    await().until(() -> RawClient.ask(intake.address(), batch), each -> each.status() == 429);

            assertThat(answer.header("Retry-After")).contains("1");
            new Described().fits("POST", "/v1/pages", answer);
            assertThat(RawClient.ask(intake.address(), post("/v1/pages", TEXT, PAGE + "单页"))
                            .status())
                    .isEqualTo(202);
        } finally {
            close(senders);
        }
    }

    @Test
    void survives_whoeverLeavesInTheMiddle() throws Exception {
        long before = intake.countPages();
        for (int i = 0; i < 50; i++) {
            try (RawClient client = new RawClient(intake.address())) {
                client.send(head("POST /v1/pages HTTP/1.1", "Content-Type: text/plain", "Content-Length: 1000"));
                client.send("走了");
            }
        }

        assertThat(RawClient.ask(intake.address(), post("/v1/pages", TEXT, PAGE + "还在"))
                        .status())
                .isEqualTo(202);
        assertThat(intake.countPages()).isEqualTo(before + 1);
    }

    private static void assertIsTimeout(RawAnswer answer) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(408);
        new Described().fits("POST", "/v1/pages", answer);
        assertThat(new ObjectMapper().readTree(answer.body()).path("type").asText())
                .endsWith(":timeout");
        assertThat(answer.header("Connection")).contains("close");
    }

    private static void close(List<RawClient> clients) throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }
}
