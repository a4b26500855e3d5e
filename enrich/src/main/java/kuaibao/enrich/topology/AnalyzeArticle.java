package kuaibao.enrich.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Forwards an article with its facts. */
final class AnalyzeArticle extends ContextualFixedKeyProcessor<String, RawArticle, EnrichedArticle> {
    private final ArticleEnricher enricher;
    private final Counter enriched;

    AnalyzeArticle(ArticleAnalyzer analyzer, MeterRegistry meters) {
        enricher = new ArticleEnricher(analyzer);
        enriched = meters.counter("bulletin.articles.enriched");
    }

    @Override
    public void process(FixedKeyRecord<String, RawArticle> record) {
        context().forward(record.withValue(enricher.enrich(record.value())));
        enriched.increment();
    }
}
