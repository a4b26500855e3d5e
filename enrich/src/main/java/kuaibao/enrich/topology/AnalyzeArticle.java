package kuaibao.enrich.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
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
        RawArticle article = record.value();
        if (article == null) {
            throw new UnreadableRecordException(
                    FailureClass.TOMBSTONE, "expected an article, got a key without a value");
        }
        if (!Objects.equals(record.key(), article.getId())) {
            throw new UnreadableRecordException(
                    FailureClass.KEY, "expected the article's id " + article.getId() + " as key, got " + record.key());
        }
        context().forward(record.withValue(enricher.enrich(article)));
        enriched.increment();
    }
}
