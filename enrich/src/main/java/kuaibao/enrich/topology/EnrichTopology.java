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

/**
 * Every raw article becomes an enriched one. The analysis knows nothing but the article, so that there is no state and
 * no re-keying: the key stays the article's id, and the revisions of one article stay in order.
 */
public final class EnrichTopology {
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
        builder.stream(
                        topics.rawArticles().name(),
                        Consumed.with(Serdes.String(), raw).withName("read-raw-articles"))
                .processValues(() -> new AnalyzeArticle(analyzer, meters), Named.as("analyze-article"))
                .to(
                        topics.enrichedArticles().name(),
                        Produced.with(Serdes.String(), enriched).withName("write-enriched-articles"));
        return builder.build();
    }
}
