package kuaibao.standalone.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.EnrichApp;
import kuaibao.ingest.IngestApp;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.ServiceParts;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.HealthReport;
import kuaibao.runtime.health.HealthServer;
import kuaibao.runtime.health.HealthSettings;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.http.HttpPart;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsException;
import kuaibao.runtime.settings.SettingsSources;
import kuaibao.servers.Servers;
import kuaibao.sink.SinkApp;

/** Ingest, enrich and sink in this process, on servers that are there already. */
public final class Pipeline implements AutoCloseable {
    private final Health health = new Health();
    private final Metrics metrics = new Metrics("kuaibao");
    private final Lifecycle lifecycle = new Lifecycle();
    private final HttpPart healthServer;
    private final HttpPart ingestServer;

    private Pipeline(Servers servers, PipelineSettings settings) throws CannotStartException {
        Map<String, String> flags = flags(servers, settings);
        List<Part> parts = new ArrayList<>();
        parts.addAll(wire(IngestApp.declaredSettings(), IngestApp::parts, flags));
        parts.addAll(wire(EnrichApp.declaredSettings(), EnrichApp::parts, flags));
        parts.addAll(wire(SinkApp.declaredSettings(), SinkApp::parts, flags));
        healthServer = HealthServer.part(new HealthSettings("127.0.0.1", 0), health, metrics);
        ingestServer = parts.stream()
                .filter(HttpPart.class::isInstance)
                .map(HttpPart.class::cast)
                .findFirst()
                .orElseThrow();
        parts.add(0, healthServer);
        lifecycle.start(parts);
    }

    /**
     * Starts the services; returns at once, before they are ready.
     *
     * @throws CannotStartException with the remedy if the user must change something first
     */
    public static Pipeline start(Servers servers, PipelineSettings settings) throws CannotStartException {
        return new Pipeline(servers, settings);
    }

    /**
     * Reads the settings as the services will, before any server is started for them.
     *
     * @param more as in {@link PipelineSettings#more()}
     * @throws SettingsException naming everything that is wrong
     */
    static void check(Map<String, String> more) {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("kafka.bootstrap.servers", "127.0.0.1:1");
        flags.put("registry.url", "http://127.0.0.1:1");
        flags.put("elasticsearch.url", "http://127.0.0.1:1");
        flags.putAll(more);
        for (DeclaredSettings declared :
                List.of(IngestApp.declaredSettings(), EnrichApp.declaredSettings(), SinkApp.declaredSettings())) {
            Settings.load(SettingsSources.flags(flags), declared);
        }
    }

    /** Where pages are taken over HTTP. */
    public URI ingest() {
        return URI.create(ingestServer.scheme() + "://127.0.0.1:" + ingestServer.port());
    }

    /** Where health and metrics are told. */
    public URI health() {
        return URI.create("http://127.0.0.1:" + healthServer.port());
    }

    /** Whether all services are at work. */
    public HealthReport ready() {
        return health.report(Probe.READY);
    }

    /** The sum of all counters of one name, such as {@code bulletin.articles.enriched}. */
    public long count(String counter) {
        MeterRegistry registry = metrics.registry();
        return Math.round(Search.in(registry).name(counter).counters().stream()
                .mapToDouble(each -> each.count())
                .sum());
    }

    /** What went wrong for good, if anything: a part that has died. */
    public Optional<String> problem() {
        return lifecycle.problem();
    }

    @Override
    public void close() {
        lifecycle.stop();
        metrics.close();
    }

    private List<Part> wire(DeclaredSettings declared, ServiceParts parts, Map<String, String> flags)
            throws CannotStartException {
        SettingsSources sources = SettingsSources.flags(flags);
        return parts.wire(new ServiceContext(Settings.load(sources, declared), health, metrics));
    }

    private static Map<String, String> flags(Servers servers, PipelineSettings settings) {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("kafka.bootstrap.servers", servers.bootstrapServers());
        flags.put("registry.url", servers.registry().toString());
        flags.put("elasticsearch.url", servers.elasticsearch().toString());
        flags.put("ingest.http.port", Integer.toString(settings.ingestPort()));
        flags.put("state.folder", settings.stateFolder().toString());
        flags.putAll(settings.more());
        return flags;
    }

    /**
     * What one pipeline is started with.
     *
     * @param stateFolder where its stores are kept
     * @param ingestPort where pages are taken over HTTP; 0: any free port
     * @param more further settings of the services, such as {@code topics.prefix}
     */
    public record PipelineSettings(Path stateFolder, int ingestPort, Map<String, String> more) {
        public PipelineSettings {
            more = Map.copyOf(more);
        }
    }
}
