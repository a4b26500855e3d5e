package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.servers.EmbeddedServers;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What senders are told while the broker is away, and that nothing is lost or doubled by it. */
@ExtendWith(ServersExtension.class)
@Timeout(175)
class BrokerAwayIT {
    private static final String TEXT = "text/plain";
    private static final Described DESCRIBED = new Described();

    @Test
    void sendsEverybodyAway_andTakesAllWhenTheyComeAgain(Servers servers) throws Exception {
        assumeTrue(servers instanceof EmbeddedServers, "the broker is stopped, which only an embedded one may be");
        EmbeddedServers embedded = (EmbeddedServers) servers;
        try (RunningIntake intake =
                RunningIntake.on(servers, Map.of("ingest.under-way.max", "8")).ready()) {
            assertThat(push(intake, "之前").status()).isEqualTo(202);
            keepsAnArticle(intake);
            embedded.kafka().stop();
            try {
                assertSendsAway(intake);
            } finally {
                embedded.kafka().start();
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> push(intake, "之后").status() < 300);
            assertThat(push(intake, "之后").status()).isEqualTo(200);
            assertThat(push(intake, "之前").status()).isEqualTo(200);
            assertThat(results(batch(intake))).allMatch(line -> line.contains("\"status\":20"));
        }
    }

    @Test
    void sendsEverybodyAway_whereItStartsWithoutABroker(Servers servers) throws Exception {
        assumeTrue(servers instanceof EmbeddedServers, "the broker is stopped, which only an embedded one may be");
        EmbeddedServers embedded = (EmbeddedServers) servers;
        try (RunningIntake intake = startedWithout(embedded)) {
            RawAnswer away;
            try {
                away = push(intake, "起初离线。");
            } finally {
                embedded.kafka().start();
            }
            assertThat(away.status()).isEqualTo(503);
            assertIsSentAway(away);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> push(intake, "随后上线。").status() == 202);
            assertThat(intake.ready().countPages()).isEqualTo(1);
        }
    }

    private static void keepsAnArticle(RunningIntake intake) throws IOException {
        String article = "{\"id\":\"kept\",\"body\":\"临江市滨河公园开园。\"}";
        assertThat(RawClient.ask(intake.address(), post("/v1/articles", "application/json", article))
                        .status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> RawClient.ask(intake.address(), Requests.of("GET", "/v1/articles/kept"))
                                .status()
                        == 200);
    }

    private static RunningIntake startedWithout(EmbeddedServers embedded) throws Exception {
        try {
            return RunningIntake.on(embedded, Map.of(), embedded.kafka()::stop);
        } catch (Exception problem) {
            embedded.kafka().start();
            throw problem;
        }
    }

    private static void assertSendsAway(RunningIntake intake) throws Exception {
        List<CompletableFuture<RawAnswer>> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String page = "离线第" + i + "页。";
            many.add(CompletableFuture.supplyAsync(() -> pushUnchecked(intake, page)));
        }
        RawAnswer gone = push(intake, "离线。");
        assertThat(gone.status()).isIn(503, 429);
        for (CompletableFuture<RawAnswer> one : many) {
            assertIsSentAway(one.join());
        }
        RawAnswer away = await().atMost(Duration.ofSeconds(60))
                .until(() -> push(intake, "离线。"), answer -> answer.status() == 503);
        assertThat(away.header("Retry-After")).contains("5");
        DESCRIBED.fits("POST", "/v1/pages", away);
        RawAnswer batch = batch(intake);
        assertThat(batch.status()).isEqualTo(200);
        DESCRIBED.fits("POST", "/v1/pages", batch);
        assertThat(results(batch))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"status\":503") || line.contains("\"status\":429"));
        assertAnswersQuestions(intake);
        RawAnswer description = RawClient.ask(intake.address(), Requests.of("GET", "/v1/openapi.yaml"));
        assertThat(description.status()).isEqualTo(200);
    }

    /** What the broker alone knows is not told to be missing, and what is kept here is told. */
    private static void assertAnswersQuestions(RunningIntake intake) throws IOException {
        RawAnswer page = RawClient.ask(intake.address(), Requests.of("GET", "/v1/pages/kept"));
        assertThat(page.status()).as(page.body()).isEqualTo(503);
        assertThat(page.header("Retry-After")).contains("5");
        DESCRIBED.fits("GET", "/v1/pages/{id}", page);
        assertThat(RawClient.ask(intake.address(), Requests.of("HEAD", "/v1/pages/kept"))
                        .status())
                .isEqualTo(503);
        RawAnswer withdrawal =
                RawClient.ask(intake.address(), Requests.of("DELETE", "/v1/articles/kept?reason=a&by=desk"));
        assertThat(withdrawal.status()).as(withdrawal.body()).isEqualTo(503);
        DESCRIBED.fits("DELETE", "/v1/articles/{id}", withdrawal);
    }

    private static void assertIsSentAway(RawAnswer answer) throws IOException {
        assertThat(answer.status()).as(answer.body()).isIn(503, 429);
        assertThat(answer.header("Retry-After")).isPresent();
        DESCRIBED.fits("POST", "/v1/pages", answer);
    }

    private static RawAnswer push(RunningIntake intake, String page) throws IOException {
        return RawClient.ask(intake.address(), post("/v1/pages", TEXT, page));
    }

    private static RawAnswer pushUnchecked(RunningIntake intake, String page) {
        try {
            return push(intake, page);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static RawAnswer batch(RunningIntake intake) throws IOException {
        String batch = "{\"text\":\"批一。\"}\n" + "{\"text\":\"批二。\"}\n" + "{\"text\":\"批三。\"}\n";
        return RawClient.ask(intake.address(), post("/v1/pages", "application/x-ndjson", batch));
    }

    private static List<String> results(RawAnswer answer) {
        return answer.body().lines().toList();
    }
}
