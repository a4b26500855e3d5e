package kuaibao.enrich.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Lets no article pass that is older than one that has passed: newsrooms write ready-made articles themselves, in whatever
 * order. The same revision passes again, so that later rules can be run over it.
 */
final class KeepNewest extends ContextualFixedKeyProcessor<String, RawArticle, RawArticle> {
    private final Counter older;

    KeepNewest(MeterRegistry meters) {
        older = meters.counter("bulletin.articles.passed.over", "result", "older");
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
        KeyValueStore<String, Long> newest = context().getStateStore(EnrichTopology.NEWEST_REVISIONS);
        Long known = newest.get(record.key());
        if (known != null && article.getRevision() < known) {
            older.increment();
            return;
        }
        if (known == null || article.getRevision() > known) {
            newest.put(record.key(), article.getRevision());
        }
        context().forward(record);
    }
}
