package kuaibao.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.folder.FolderSettings;
import kuaibao.ingest.folder.FolderWatcher;
import kuaibao.ingest.http.IntakeHttpSettings;
import kuaibao.ingest.http.IntakeServer;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.IntakePart;
import kuaibao.ingest.intake.IntakeSettings;
import kuaibao.ingest.intake.PageArchive;
import kuaibao.ingest.intake.PageProducer;
import kuaibao.ingest.splitter.Backlog;
import kuaibao.ingest.splitter.SplitterIndex;
import kuaibao.ingest.splitter.SplitterTopology;
import kuaibao.runtime.Service;
import kuaibao.runtime.ServiceContext;
import kuaibao.runtime.kafka.KafkaPassThrough;
import kuaibao.runtime.kafka.KafkaSettings;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.streams.DeadLetters;
import kuaibao.runtime.streams.StateSettings;
import kuaibao.runtime.streams.StreamsPart;
import kuaibao.runtime.streams.StreamsSettings;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topic;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;

/** The ingest service: pages come in over HTTP and from a folder, and are split into articles. */
public final class IngestApp {
    private IngestApp() {}

    /** Runs the service until it is told to stop; see {@link Service} for arguments and exit codes. */
    public static void main(String[] arguments) {
        Service.run("kuaibao-ingest", arguments, declaredSettings(), IngestApp::parts);
    }

    /** All that may be set. */
    public static DeclaredSettings declaredSettings() {
        return DeclaredSettings.of(
                        KafkaSettings.class,
                        StateSettings.class,
                        IngestSettings.class,
                        IntakeSettings.class,
                        FolderSettings.class,
                        IntakeHttpSettings.class)
                .passing(StreamsSettings.passThrough())
                .besides("enrich", "sink", "elasticsearch");
    }

    /**
     * The parts of the service, in the order of their start.
     *
     * @throws CannotStartException if the user must change something first
     */
    public static List<Part> parts(ServiceContext context) throws CannotStartException {
        StreamsPart splitter = splitter(context);
        Intake intake = intake(context, splitter);
        List<Part> parts = new ArrayList<>(List.of(splitter, new IntakePart(intake)));
        FolderWatcher.of(context.settings().get(FolderSettings.class), intake, context)
                .ifPresent(parts::add);
        parts.add(IntakeServer.part(
                intake, context.metrics().registry(), context.settings().get(IntakeHttpSettings.class)));
        return parts;
    }

    /** The one door, which asks the splitter what is known already. */
    static Intake intake(ServiceContext context, StreamsPart splitter) {
        KafkaSettings kafka = context.settings().get(KafkaSettings.class);
        Map<String, String> handedOn = context.settings().passed(KafkaPassThrough.PREFIX);
        Topic<Page> pages = kafka.topics().pages();
        AvroSerdes serdes = new AvroSerdes(kafka.registryUrl());
        return new Intake(
                context.settings().get(IntakeSettings.class),
                pages,
                PageProducer.open(handedOn, serdes, pages),
                new SplitterIndex(
                        splitter,
                        new Backlog(
                                handedOn,
                                pages.name(),
                                context.settings().get(IngestSettings.class).applicationId())),
                new PageArchive(handedOn, serdes, pages),
                Clock.systemUTC());
    }

    /** What turns pages into articles. */
    static StreamsPart splitter(ServiceContext context) {
        KafkaSettings kafka = context.settings().get(KafkaSettings.class);
        Topics topics = kafka.topics();
        DeadLetters deadLetters = new DeadLetters(
                topics.pages().deadLetters(),
                SplitterTopology.VERSION,
                context.metrics().registry());
        return new StreamsPart(
                "splitter",
                SplitterTopology.build(
                        topics,
                        new AvroSerdes(kafka.registryUrl()),
                        context.metrics().registry()),
                StreamsSettings.of(
                        context.settings().get(IngestSettings.class).applicationId(),
                        context.settings().get(StateSettings.class).folder(),
                        context.settings().passed(KafkaPassThrough.PREFIX),
                        deadLetters),
                context.health(),
                context.metrics());
    }
}
