package kuaibao.ingest.splitter;

import io.micrometer.core.instrument.MeterRegistry;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * Every page becomes its articles, and every article gets its revision. Articles are re-keyed to their own id first, so
 * that one place in the world counts the revisions of one article; see docs/decisions/004.
 */
public final class SplitterTopology {
    /** The version of the rules that read pages; told by every article and every dead letter. */
    public static final String VERSION = "1";

    static final String REVISIONS = "article-revisions";

    private SplitterTopology() {}

    /** The whole topology. */
    public static Topology build(Topics topics, AvroSerdes serdes, MeterRegistry meters) {
        return build(topics, serdes.serde(topics.pages()), serdes.serde(topics.rawArticles()), meters);
    }

    static Topology build(Topics topics, Serde<Page> pages, Serde<RawArticle> articles, MeterRegistry meters) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(REVISIONS), Serdes.String(), new ArticleRevision.AsText()));
        builder.stream(
                        topics.pages().name(),
                        Consumed.with(Serdes.String(), pages).withName("read-pages"))
                .process(() -> new SplitIntoArticles(meters), Named.as("split-into-articles"))
                .repartition(Repartitioned.with(Serdes.String(), articles).withName("articles-by-id"))
                .process(() -> new NumberRevisions(meters), Named.as("number-revisions"), REVISIONS)
                .to(
                        topics.rawArticles().name(),
                        Produced.with(Serdes.String(), articles).withName("write-raw-articles"));
        return builder.build();
    }
}
