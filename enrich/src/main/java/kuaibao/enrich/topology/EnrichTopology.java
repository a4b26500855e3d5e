package kuaibao.enrich.topology;

import io.micrometer.core.instrument.MeterRegistry;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/**
 * Every raw article becomes an enriched one, unless a newer revision of it has come before. The analysis knows nothing but
 * the article, and the key stays the article's id: the revisions of one article stay in order.
 */
public final class EnrichTopology {
    /** By article id, the newest revision that has come. */
    static final String NEWEST_REVISIONS = "newest-revisions";

    private EnrichTopology() {}

    /** The whole topology. */
    public static Topology build(Topics topics, AvroSerdes serdes, ArticleAnalyzer analyzer, MeterRegistry meters) {
        return build(
                topics, serdes.serde(topics.rawArticles()), serdes.serde(topics.enrichedArticles()), analyzer, meters);
    }

    static Topology build(
            Topics topics,
            Serde<RawArticle> raw,
            Serde<EnrichedArticle> enriched,
            ArticleAnalyzer analyzer,
            MeterRegistry meters) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NEWEST_REVISIONS), Serdes.String(), Serdes.Long()));
        builder.stream(
                        topics.rawArticles().name(),
                        Consumed.with(Serdes.String(), raw).withName("read-raw-articles"))
                .processValues(() -> new KeepNewest(meters), Named.as("keep-newest"), NEWEST_REVISIONS)
                .processValues(() -> new AnalyzeArticle(analyzer, meters), Named.as("analyze-article"))
                .to(
                        topics.enrichedArticles().name(),
                        Produced.with(Serdes.String(), enriched).withName("write-enriched-articles"));
        return builder.build();
    }
}
