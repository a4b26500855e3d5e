package kuaibao.ingest.splitter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Gives an article its revision: an article that is known as it is goes no further, one that says something else is the
 * next revision. A page pushed twice therefore changes nothing.
 */
final class NumberRevisions extends ContextualProcessor<String, RawArticle, String, RawArticle> {
    private final Counter written;
    private final Counter unchanged;

    NumberRevisions(MeterRegistry meters) {
        written = meters.counter("bulletin.articles.raw", "result", "written");
        unchanged = meters.counter("bulletin.articles.raw", "result", "unchanged");
    }

    @Override
    public void process(Record<String, RawArticle> record) {
        KeyValueStore<String, ArticleRevision> revisions = context().getStateStore(SplitterTopology.REVISIONS);
        RawArticle article = record.value();
        Optional<ArticleRevision> known = Optional.ofNullable(revisions.get(record.key()));
        if (known.map(ArticleRevision::sha256)
                .filter(article.getSha256()::equals)
                .isPresent()) {
            unchanged.increment();
            return;
        }
        long number = known.map(ArticleRevision::number).orElse(0L) + 1;
        revisions.put(record.key(), new ArticleRevision(number, article.getSha256()));
        context()
                .forward(record.withValue(
                        RawArticle.newBuilder(article).setRevision(number).build()));
        written.increment();
    }
}
