package kuaibao.ingest.splitter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kuaibao.ingest.intake.PageEntry;
import kuaibao.ingest.intake.PageHistory;
import kuaibao.schemas.FailureClass;
import kuaibao.schemas.UnreadableRecordException;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Forwards a page's articles, each under its own id, unless the page is known. A page that cannot be split is known all the
 * same, so that it can be read back; it is split again when its dead letter is written back.
 */
final class SplitIntoArticles extends ContextualProcessor<String, Page, String, RawArticle> {
    private final PageSplitter splitter = new PageSplitter(SplitterTopology.VERSION);
    private final Counter split;
    private final Counter known;

    SplitIntoArticles(MeterRegistry meters) {
        split = meters.counter("bulletin.pages.split");
        known = meters.counter("bulletin.pages.known");
    }

    @Override
    public void process(Record<String, Page> record) {
        check(record);
        KeyValueStore<String, PageHistory> pages = context().getStateStore(SplitterTopology.KNOWN_PAGES);
        PageHistory history = Optional.ofNullable(pages.get(record.key())).orElse(PageHistory.NONE);
        Optional<PageEntry> entry =
                new PageJudge(history).judge(record, context().recordMetadata());
        if (entry.isEmpty()) {
            known.increment();
            return;
        }
        pages.put(record.key(), history.with(entry.get()));
        Headers headers = new RecordHeaders(record.headers());
        RevisionLevel.put(headers, RevisionLevel.of(entry.get(), history));
        articles(record.value(), entry.get())
                .forEach(article -> context()
                        .forward(record.withKey(article.getId())
                                .withValue(article(article, entry.get()))
                                .withHeaders(headers)));
        split.increment();
    }

    private static void check(Record<String, Page> record) {
        Page page = record.value();
        if (page == null) {
            throw new UnreadableRecordException(FailureClass.TOMBSTONE, "expected a page, got a key without a value");
        }
        if (!Objects.equals(record.key(), page.getId())) {
            throw new UnreadableRecordException(
                    FailureClass.KEY, "expected the page's id " + page.getId() + " as key, got " + record.key());
        }
        if (page.getRevision() < 1 || page.getRevision() > PageEntry.MAX_REVISION) {
            throw new UnreadableRecordException(
                    FailureClass.REVISION,
                    "expected a revision from 1 to " + PageEntry.MAX_REVISION + ", got " + page.getRevision());
        }
    }

    private List<RawArticle> articles(Page page, PageEntry entry) {
        return page.getRetraction() == null ? splitter.split(page) : List.of(withdrawn(page, entry));
    }

    private static RawArticle withdrawn(Page page, PageEntry entry) {
        return RawArticle.newBuilder()
                .setId(page.getId())
                .setSha256(entry.sha256())
                .setRetraction(page.getRetraction())
                .setSplitterVersion(SplitterTopology.VERSION)
                .build();
    }

    private static RawArticle article(RawArticle article, PageEntry entry) {
        return RawArticle.newBuilder(article).setRevision(entry.revision()).build();
    }
}
