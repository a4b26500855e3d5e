package kuaibao.ingest.splitter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Gives an article its revision: one that says what the newest says goes no further, nor does one that is older than the
 * newest; what is newer and says something else is the next revision. See docs/decisions/010.
 */
final class NumberRevisions extends ContextualProcessor<String, RawArticle, String, RawArticle> {
    private final Counter written;
    private final Counter unchanged;
    private final Counter older;

    NumberRevisions(MeterRegistry meters) {
        written = meters.counter("bulletin.articles.raw", "result", "written");
        unchanged = meters.counter("bulletin.articles.raw", "result", "unchanged");
        older = meters.counter("bulletin.articles.raw", "result", "older");
    }

    @Override
    public void process(Record<String, RawArticle> record) {
        KeyValueStore<String, ArticleState> articles = context().getStateStore(SplitterTopology.KNOWN_ARTICLES);
        Record<String, RawArticle> article = record.withHeaders(new RecordHeaders(record.headers()));
        ArticleOrder order = order(article);
        Optional<ArticleState> known = Optional.ofNullable(articles.get(record.key()));
        Optional<ArticleOrder> newest = known.map(ArticleState::order);
        if (newest.filter(order::saysTheSameAs).isPresent()) {
            raise(articles, record.key(), known.orElseThrow(), order);
            unchanged.increment();
        } else if (newest.filter(other -> order.compareTo(other) < 0).isPresent()) {
            older.increment();
        } else {
            forward(articles, article, known, order);
            written.increment();
        }
    }

    private static ArticleOrder order(Record<String, RawArticle> record) {
        RawArticle article = record.value();
        return new ArticleOrder(
                RevisionLevel.take(record.headers()),
                article.getRetraction() != null,
                article.getRevision(),
                record.timestamp(),
                rules(article.getSplitterVersion()),
                article.getSha256());
    }

    private static long rules(String version) {
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
    }

    /** The same again, by a later page: what lies between the two is older than this. */
    private static void raise(
            KeyValueStore<String, ArticleState> articles, String id, ArticleState known, ArticleOrder order) {
        if (order.compareTo(known.order()) > 0) {
            articles.put(id, new ArticleState(known.number(), order, known.pageId()));
        }
    }

    private void forward(
            KeyValueStore<String, ArticleState> articles,
            Record<String, RawArticle> record,
            Optional<ArticleState> known,
            ArticleOrder order) {
        RawArticle article = record.value();
        long number = Math.max(known.map(ArticleState::number).orElse(0L) + 1, article.getRevision());
        String pageId = order.withdrawn() ? known.map(ArticleState::pageId).orElse("") : article.getPageId();
        articles.put(record.key(), new ArticleState(number, order, pageId));
        context()
                .forward(record.withValue(
                        RawArticle.newBuilder(article).setRevision(number).build()));
    }
}
