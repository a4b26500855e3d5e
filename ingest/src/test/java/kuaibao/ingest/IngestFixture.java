package kuaibao.ingest;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.IntakePart;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsSources;
import kuaibao.runtime.streams.StreamsPart;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.PageSource;
import kuaibao.schemas.record.RawArticle;
import kuaibao.schemas.setup.SchemaSetup;
import kuaibao.schemas.setup.TopicSetup;
import kuaibao.servers.Servers;
import kuaibao.testkit.TopicReader;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Intake and splitter with topics and a group of their own on servers that tests share. */
final class IngestFixture {
    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final Servers servers;
    private final Map<String, String> flags = new HashMap<>();

    IngestFixture(Servers servers, Path stateFolder) {
        this.servers = servers;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()))) {
            new TopicSetup(admin, topics()).create(2);
        }
        new SchemaSetup(servers.registry()).register(topics());
        flags.put("kafka.bootstrap.servers", servers.bootstrapServers());
        flags.put("registry.url", servers.registry().toString());
        flags.put("topics.prefix", name + ".");
        flags.put("ingest.application-id", name);
        flags.put("state.folder", stateFolder.toString());
        flags.put("kafka.commit.interval.ms", "100");
        flags.put("kafka.producer.linger.ms", "5");
    }

    /** A page of one short article, in UTF-8. */
    static byte[] page(String what) {
        return ("# 临江新区播报\n\n本报讯 2024年5月7日,临江新区" + what + "。\n\n记者 甘棣\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A service that asks the registry elsewhere. */
    void registry(URI address) {
        flags.put("registry.url", address.toString());
    }

    void state(Path folder) {
        flags.put("state.folder", folder.toString());
    }

    Topics topics() {
        return new Topics(name + ".");
    }

    /** A service that runs until it is closed; not yet ready when it is handed over. */
    Running start() throws CannotStartException {
        return new Running(Settings.load(SettingsSources.flags(flags), IngestApp.declaredSettings()));
    }

    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        return new TopicReader(servers.bootstrapServers()).all(topic);
    }

    int pages() {
        return records(topics().pages().name()).size();
    }

    int deadLetters() {
        return records(topics().pages().deadLetters()).size();
    }

    /** Every article written, in each partition's order. */
    List<RawArticle> articles() {
        var deserializer = new AvroSerdes(servers.registry()).deserializer(topics().rawArticles());
        return records(topics().rawArticles().name()).stream()
                .map(record -> Objects.requireNonNull(deserializer.deserialize("", record.value())))
                .toList();
    }

    /** One run of the service. */
    static final class Running implements AutoCloseable {
        private final Metrics metrics = new Metrics("ingest");
        private final Health health = new Health();
        private final Lifecycle lifecycle = new Lifecycle();
        private final Intake intake;

        private Running(Settings settings) throws CannotStartException {
            ServiceContext context = new ServiceContext(settings, health, metrics);
            StreamsPart splitter = IngestApp.splitter(context);
            intake = IngestApp.intake(context, splitter);
            lifecycle.start(List.of(splitter, new IntakePart(intake)));
        }

        Intake intake() {
            return intake;
        }

        boolean isReady() {
            return health.report(Probe.READY).isUp();
        }

        CompletableFuture<PageReceipt> accept(PageDetails told, byte[] bytes) {
            return intake.accept(new IncomingPage("临江.txt", ByteBuffer.wrap(bytes), told, PageSource.HTTP));
        }

        double count(String counter) {
            return metrics.registry().counter(counter).count();
        }

        @Override
        public void close() {
            lifecycle.close();
            metrics.close();
            if (lifecycle.problem().isPresent()) {
                throw new AssertionError(lifecycle.problem().get());
            }
        }
    }

    static byte[] bytes(Page page) {
        byte[] bytes = new byte[page.getContent().remaining()];
        page.getContent().duplicate().get(bytes);
        return bytes;
    }
}
