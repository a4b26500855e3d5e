package kuaibao.ingest.splitter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Forwards a page's articles, each under its own id. */
final class SplitIntoArticles extends ContextualProcessor<String, Page, String, RawArticle> {
    private final PageSplitter splitter = new PageSplitter(SplitterTopology.VERSION);
    private final Counter pages;

    SplitIntoArticles(MeterRegistry meters) {
        pages = meters.counter("bulletin.pages.split");
    }

    @Override
    public void process(Record<String, Page> record) {
        Page page = record.value();
        if (page == null) {
            throw new UnreadableRecordException(FailureClass.TOMBSTONE, "expected a page, got a key without a value");
        }
        if (!Objects.equals(record.key(), page.getId())) {
            throw new UnreadableRecordException(
                    FailureClass.KEY, "expected the page's id " + page.getId() + " as key, got " + record.key());
        }
        for (RawArticle article : splitter.split(page)) {
            context().forward(record.withKey(article.getId()).withValue(article));
        }
        pages.increment();
    }
}
