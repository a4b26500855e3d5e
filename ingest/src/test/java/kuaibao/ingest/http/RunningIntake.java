package kuaibao.ingest.http;

import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaibao.ingest.IngestApp;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.http.HttpPart;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsSources;
import kuaibao.schemas.Topics;
import kuaibao.schemas.setup.SchemaSetup;
import kuaibao.schemas.setup.TopicSetup;
import kuaibao.servers.Servers;
import kuaibao.testkit.TopicReader;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The whole ingest service in this process, with topics of its own on the servers that tests share. */
final class RunningIntake implements AutoCloseable {
    private final Servers servers;
    private final Topics topics;
    private final Metrics metrics = new Metrics("test");
    private final Health health = new Health();
    private final Lifecycle lifecycle = new Lifecycle();
    private final HttpPart http;

    private RunningIntake(Servers servers, Topics topics, Map<String, String> settings) throws CannotStartException {
        this.servers = servers;
        this.topics = topics;
        Settings loaded = Settings.load(SettingsSources.flags(settings), IngestApp.declaredSettings());
        List<Part> parts = IngestApp.parts(new ServiceContext(loaded, health, metrics));
        this.http = parts.stream()
                .filter(HttpPart.class::isInstance)
                .map(HttpPart.class::cast)
                .findFirst()
                .orElseThrow();
        lifecycle.start(parts);
    }

    /** Starts one, with further settings. */
    static RunningIntake on(Servers servers, Map<String, String> more) throws CannotStartException {
        return on(servers, more, () -> {});
    }

    /** The same, with something done between the set-up of its topics and its start. */
    static RunningIntake on(Servers servers, Map<String, String> more, Runnable between) throws CannotStartException {
        String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
        Topics topics = new Topics(prefix);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            new TopicSetup(admin, topics).create(2);
        }
        new SchemaSetup(servers.registry()).register(topics);
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "kafka.bootstrap.servers",
                servers.bootstrapServers(),
                "registry.url",
                servers.registry().toString(),
                "topics.prefix",
                prefix,
                "state.folder",
                "target/state/" + prefix,
                "ingest.application-id",
                prefix + "ingest",
                "ingest.http.port",
                "0"));
        settings.putAll(more);
        between.run();
        return new RunningIntake(servers, topics, settings);
    }

    /** The same when it is ready for all that it may be asked. */
    RunningIntake ready() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> health.report(Probe.READY).isUp());
        return this;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), http.port());
    }

    String scheme() {
        return http.scheme();
    }

    /** What is in the topic of pages. */
    List<ConsumerRecord<byte[], byte[]>> pages() {
        return new TopicReader(servers.bootstrapServers()).all(topics.pages().name());
    }

    /** How many pages are in the topic. */
    long countPages() throws Exception {
        String topic = topics.pages().name();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            Map<TopicPartition, OffsetSpec> ends = Map.of(
                    new TopicPartition(topic, 0),
                    OffsetSpec.latest(),
                    new TopicPartition(topic, 1),
                    OffsetSpec.latest());
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        }
    }

    /** The articles that were split off so far. */
    List<String> articleIds() {
        return new TopicReader(servers.bootstrapServers())
                .all(topics.rawArticles().name()).stream()
                        .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                        .distinct()
                        .toList();
    }

    Topics topics() {
        return topics;
    }

    double count(String counter) {
        return metrics.registry().find(counter).counters().stream()
                .mapToDouble(each -> each.count())
                .sum();
    }

    @Override
    public void close() {
        lifecycle.stop();
        metrics.close();
    }
}
