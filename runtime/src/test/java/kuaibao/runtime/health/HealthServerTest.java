package kuaibao.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import kuaibao.runtime.http.HttpPart;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsSources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthServerTest {

    private final Health health = new Health();
    private final Metrics metrics = new Metrics("press");
    private final HttpPart server =
            HealthServer.part(Settings.load(SettingsSources.none(), HealthSettings.class), health, metrics);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        server.start((reason, cause) -> {});
    }

    @AfterEach
    void stop() {
        server.stop();
        metrics.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void answers200_whenAllIsWell(String probe) throws Exception {
        HttpResponse<String> answer = get("/health/" + probe);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/json");
        assertThat(answer.body()).startsWith("{\"status\":\"up\"");
    }

    @Test
    void isAliveButNotReady_whileTheBrokerIsAway() throws Exception {
        AtomicBoolean brokerAnswers = new AtomicBoolean();
        health.register(Probe.READY, "broker", () -> brokerAnswers.get() ? Condition.up() : Condition.down("断线"));

        HttpResponse<String> answer = get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"down\",\"checks\":{\"broker\":{\"status\":\"down\",\"reason\":\"断线\"}}}");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);

        brokerAnswers.set(true);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void servesMetrics_inPrometheusFormat() throws Exception {
        metrics.registry().counter("bulletin.pages").increment();

        HttpResponse<String> answer = get("/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/plain");
        assertThat(answer.body()).contains("bulletin_pages_total{service=\"press\"} 1.0", "# TYPE jvm_");
    }

    @Test
    void answers404_forTheRest() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(404);
    }

    @Test
    void listensOnLoopbackOnly_byDefault() {
        HealthSettings settings = Settings.load(SettingsSources.none(), HealthSettings.class);

        assertThat(settings).isEqualTo(new HealthSettings("127.0.0.1", 0));
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
