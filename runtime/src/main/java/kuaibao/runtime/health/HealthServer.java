package kuaibao.runtime.health;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import kuaibao.runtime.http.HttpAddress;
import kuaibao.runtime.http.HttpBounds;
import kuaibao.runtime.http.HttpPart;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.DataSize;

/**
 * Serves {@code /health/live}, {@code /health/ready}, {@code /health/started} (200, or 503 with the causes) and {@code
 * /metrics}.
 */
public final class HealthServer {

    private static final HttpBounds BOUNDS = new HttpBounds(new DataSize(1024), 6, Duration.ofSeconds(10));
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Health health;
    private final Metrics metrics;

    private HealthServer(Health health, Metrics metrics) {
        this.health = health;
        this.metrics = metrics;
    }

    /** To be started first and stopped last, so that probes are answered meanwhile. */
    public static HttpPart part(HealthSettings settings, Health health, Metrics metrics) {
        HttpAddress address = new HttpAddress(settings.host(), settings.port(), "health.port");
        return new HttpPart("health", address, BOUNDS, new HealthServer(health, metrics)::routes);
    }

    private void routes(RoutesConfig routes) {
        routes.get("/health/live", context -> answer(context, Probe.LIVE));
        routes.get("/health/ready", context -> answer(context, Probe.READY));
        routes.get("/health/started", context -> answer(context, Probe.STARTED));
        routes.get("/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(metrics.scrape()));
    }

    private void answer(Context context, Probe probe) {
        HealthReport report = health.report(probe);
        context.status(report.isUp() ? 200 : 503)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(report.toJson());
    }
}
