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
 * Every page becomes its articles, once, and every article gets its revision. Articles are re-keyed to their own id first, so
 * that one place in the world counts the revisions of one article; see docs/decisions/004 and 010.
 */
public final class SplitterTopology {
    /** The version of the rules that read pages; told by every article and every dead letter. */
    public static final String VERSION = "1";

    /** By page id, what was received under it: {@link PageHistoryText}. */
    static final String KNOWN_PAGES = "known-pages";

    /** By article id, which telling of it is the newest: {@link ArticleState}. */
    static final String KNOWN_ARTICLES = "known-articles";

    private SplitterTopology() {}

    /** The whole topology. */
    public static Topology build(Topics topics, AvroSerdes serdes, MeterRegistry meters) {
        return build(topics, serdes.serde(topics.pages()), serdes.serde(topics.rawArticles()), meters);
    }

    static Topology build(Topics topics, Serde<Page> pages, Serde<RawArticle> articles, MeterRegistry meters) {
        StreamsBuilder builder = new StreamsBuilder();
        addStore(builder, KNOWN_PAGES, PageHistoryText.serde());
        addStore(builder, KNOWN_ARTICLES, ArticleState.serde());
        builder.stream(
                        topics.pages().name(),
                        Consumed.with(Serdes.String(), pages).withName("read-pages"))
                .process(() -> new SplitIntoArticles(meters), Named.as("split-into-articles"), KNOWN_PAGES)
                .repartition(Repartitioned.with(Serdes.String(), articles).withName("articles-by-id"))
                .process(() -> new NumberRevisions(meters), Named.as("number-revisions"), KNOWN_ARTICLES)
                .to(
                        topics.rawArticles().name(),
                        Produced.with(Serdes.String(), articles).withName("write-raw-articles"));
        return builder.build();
    }

    private static <V> void addStore(StreamsBuilder builder, String name, Serde<V> values) {
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values));
    }
}
