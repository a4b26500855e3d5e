package kuaibao.sink;

import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.List;
import java.util.Map;
import kuaibao.runtime.Service;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.kafka.KafkaPassThrough;
import kuaibao.runtime.kafka.KafkaSettings;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topic;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.sink.document.ArticleDocuments;
import kuaibao.sink.store.BulkSettings;
import kuaibao.sink.store.ElasticsearchClient;
import kuaibao.sink.store.ElasticsearchSettings;
import kuaibao.sink.store.ElasticsearchStore;
import kuaibao.sink.store.IndexSetup;
import org.apache.kafka.clients.consumer.Consumer;

/** The sink as a service of its own, and its assembly for whoever runs it among others. */
public final class SinkApp {
    private SinkApp() {}

    /** Runs until it is told to stop; {@code --help} lists the settings. */
    public static void main(String[] arguments) {
        Service.run("kuaibao-sink", arguments, declaredSettings(), SinkApp::parts);
    }

    /** Everything that may be set. */
    public static DeclaredSettings declaredSettings() {
        return DeclaredSettings.of(
                        KafkaSettings.class, SinkSettings.class, BulkSettings.class, ElasticsearchSettings.class)
                .passing(KafkaClients.passThrough())
                .besides("ingest", "enrich", "state");
    }

    /**
     * Wires the sink and registers its checks and metrics; nothing is connected to yet.
     *
     * @throws CannotStartException if a file that the settings name cannot be used
     */
    public static List<Part> parts(ServiceContext context) throws CannotStartException {
        ElasticsearchSettings elasticsearch = context.settings().get(ElasticsearchSettings.class);
        SinkSettings settings = context.settings().get(SinkSettings.class);
        KafkaSettings kafka = context.settings().get(KafkaSettings.class);
        Map<String, String> handedOn = context.settings().passed(KafkaPassThrough.PREFIX);
        Topic<EnrichedArticle> topic = kafka.topics().enrichedArticles();
        SinkServers servers = SinkServers.unseen();
        servers.register(context.health());
        SinkMetrics metrics = new SinkMetrics(context.metrics().registry());

        ElasticsearchClient client = ElasticsearchClient.of(elasticsearch, elasticsearch.timeout());
        IndexSetup indices = new IndexSetup(client, elasticsearch);
        Consumer<byte[], byte[]> consumer = KafkaClients.consumer(settings, handedOn);
        context.metrics().bind(new KafkaClientMetrics(consumer));
        DeadLetters deadLetters = new DeadLetters(KafkaClients.producer(settings, handedOn), topic.deadLetters());
        RecordReader reader = new RecordReader(new AvroSerdes(kafka.registryUrl()).deserializer(topic));
        Delivery delivery = new Delivery(
                reader,
                new ArticleDocuments(indices.names()),
                new ElasticsearchStore(
                        client,
                        indices.names().articles(),
                        context.settings().get(BulkSettings.class),
                        context.metrics().registry()),
                new Burial(deadLetters, servers.kafka(), metrics),
                servers,
                metrics);
        SinkWorker worker = new SinkWorker(
                consumer,
                topic.name(),
                settings,
                new Placement(consumer, indices, servers.elasticsearch()),
                delivery,
                servers,
                metrics);
        return List.of(new SinkPart(worker, consumer, List.of(deadLetters, reader, client)));
    }
}
