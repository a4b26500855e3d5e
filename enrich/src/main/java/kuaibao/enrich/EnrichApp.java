package kuaibao.enrich;

import java.util.List;
import kuaibao.enrich.topology.EnrichTopology;
import kuaibao.runtime.Service;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.kafka.KafkaPassThrough;
import kuaibao.runtime.kafka.KafkaSettings;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.streams.DeadLetters;
import kuaibao.runtime.streams.StateSettings;
import kuaibao.runtime.streams.StreamsPart;
import kuaibao.runtime.streams.StreamsSettings;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topics;

/** The enrich service: raw articles become articles with their facts. */
public final class EnrichApp {
    private EnrichApp() {}

    /** Runs the service until it is told to stop; see {@link Service} for arguments and exit codes. */
    public static void main(String[] arguments) {
        Service.run("kuaibao-enrich", arguments, declaredSettings(), EnrichApp::parts);
    }

    /** All that may be set. */
    public static DeclaredSettings declaredSettings() {
        return DeclaredSettings.of(KafkaSettings.class, StateSettings.class, EnrichSettings.class)
                .passing(StreamsSettings.passThrough())
                .besides("ingest", "sink", "elasticsearch");
    }

    /** The parts of the service, in the order of their start. */
    public static List<Part> parts(ServiceContext context) {
        KafkaSettings kafka = context.settings().get(KafkaSettings.class);
        Topics topics = kafka.topics();
        DeadLetters deadLetters = new DeadLetters(
                topics.rawArticles().deadLetters(),
                ArticleAnalyzer.VERSION,
                context.metrics().registry());
        return List.of(new StreamsPart(
                "enrichment",
                EnrichTopology.build(
                        topics,
                        new AvroSerdes(kafka.registryUrl()),
                        new ArticleAnalyzer(),
                        context.metrics().registry()),
                StreamsSettings.of(
                        context.settings().get(EnrichSettings.class).applicationId(),
                        context.settings().get(StateSettings.class).folder(),
                        context.settings().passed(KafkaPassThrough.PREFIX),
                        deadLetters),
                context.health(),
                context.metrics()));
    }
}
