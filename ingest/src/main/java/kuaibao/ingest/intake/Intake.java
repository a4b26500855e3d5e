package kuaibao.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import kuaibao.schemas.Topic;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.PageSource;
import kuaibao.schemas.record.Retraction;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door for pages, whichever way they come: checks a page, derives its id, counts its revision and writes its bytes
 * as received. Accepted means acknowledged by the broker. Safe for use by several threads; no call holds up another.
 *
 * <p>Futures are completed on the intake's own thread: what follows on them is to be short, or handed to another thread.
 */
public final class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final PageCheck check = new PageCheck();
    private final PageIndex index;
    private final PageArchive archive;
    private final Clock clock;
    private final UnderWay underWay;
    private final RecentPages recent = new RecentPages();
    private final PageWriter writer;

    /**
     * The door to one topic.
     *
     * @param producer as {@link PageProducer} opens it; closed with the intake
     * @param index what the splitter knows
     * @param archive what pages are read back from; closed with the intake
     * @param clock what the time of receipt is read from
     */
    public Intake(
            IntakeSettings settings,
            Topic<Page> topic,
            Producer<String, Page> producer,
            PageIndex index,
            PageArchive archive,
            Clock clock) {
        this.index = index;
        this.archive = archive;
        this.clock = clock;
        this.underWay = new UnderWay(settings);
        this.writer = new PageWriter(producer, topic, index, recent);
    }

    /**
     * Takes a page. One that is known under its id (and revision, where the sender gives one) is not written again,
     * however many come at a time; other content under the same id without a revision is the next revision.
     *
     * @return completed with the receipt when the broker has acknowledged, or when the page is known already; or with an
     *     {@link IntakeUnavailableException} (within some 20 s at most), with a {@link RevisionConflictException} if
     *     other content is known under the same id and revision, or with a {@link PageRefusedException} if it makes a
     *     record that is too large
     * @throws PageRefusedException if this page can never be taken
     * @throws IntakeFullException if as many pages are under way as may be
     */
    public CompletableFuture<PageReceipt> accept(IncomingPage incoming) {
        byte[] bytes = incoming.bytes();
        check.check(incoming.name(), bytes, incoming.told());
        return write(
                new Submission.OfPage(page(incoming, bytes), incoming.told().revision()));
    }

    private Page page(IncomingPage incoming, byte[] bytes) {
        PageDetails told = incoming.told();
        return Page.newBuilder()
                .setId(told.id().orElseGet(() -> PageId.of(told.publication(), told.published(), bytes)))
                .setName(incoming.name())
                .setPublication(told.publication().orElse(null))
                .setPublished(told.published().orElse(null))
                .setEdition(told.edition().orElse(null))
                .setContentType(told.contentType().orElse("text/plain"))
                .setCharset(told.charset().map(Charset::name).orElse(null))
                .setSha256(Sha256.of(bytes))
                .setReceivedAt(clock.instant())
                .setSource(incoming.source())
                .setContent(ByteBuffer.wrap(bytes))
                .build();
    }

    /**
     * Withdraws an article: nobody finds it any more, who wanted that and why stays on record. It comes back only with a
     * page whose sender gives it a higher revision than the withdrawal's.
     *
     * @return completed with the receipt of the withdrawal's record when the broker has acknowledged, or when the article
     *     is withdrawn already; or as for {@link #accept}
     * @throws UnknownArticleException if there is no such article, unless the withdrawal brings a revision of its own
     * @throws IntakeUnavailableException if nobody can tell now whether there is such an article
     * @throws PageRefusedException if the id or the revision is none that may be
     * @throws IntakeFullException if as many pages are under way as may be
     */
    public CompletableFuture<PageReceipt> withdraw(Withdrawal withdrawal) {
        check.checkId(withdrawal.articleId());
        check.checkRevision(withdrawal.revision());
        Optional<KnownArticle> article =
                withdrawal.revision().isPresent() ? Optional.empty() : article(withdrawal.articleId());
        if (article.isEmpty() && withdrawal.revision().isEmpty()) {
            throw new UnknownArticleException(withdrawal.articleId());
        }
        return write(new Submission.OfWithdrawal(page(withdrawal), withdrawal.revision(), article));
    }

    private Page page(Withdrawal withdrawal) {
        return Page.newBuilder()
                .setId(withdrawal.articleId())
                .setSha256(PageFingerprint.ofWithdrawal(withdrawal.articleId(), withdrawal.by(), withdrawal.reason()))
                .setReceivedAt(clock.instant())
                .setSource(PageSource.HTTP)
                .setRetraction(new Retraction(withdrawal.by(), withdrawal.reason(), clock.instant()))
                .build();
    }

    private CompletableFuture<PageReceipt> write(Submission submission) {
        int bytes = submission.page().getContent().remaining();
        underWay.enter(bytes);
        return writer.write(submission).whenComplete((receipt, problem) -> underWay.leave(bytes));
    }

    /**
     * The page as it was received: what was sent, byte for byte. Of a withdrawn article's id, the withdrawal.
     *
     * @param revision which one; left out, the newest
     * @throws IntakeUnavailableException if the broker does not answer within some 5 s
     */
    public Optional<Page> page(String id, OptionalLong revision) {
        return entry(id, revision).flatMap(entry -> read(id, entry));
    }

    private Optional<PageEntry> entry(String id, OptionalLong revision) {
        PageHistory written = recent.history(id);
        if (revision.isPresent() && written.ofRevision(revision.getAsLong()).isPresent()) {
            return written.ofRevision(revision.getAsLong());
        }
        PageHistory known = written.with(index.history(id));
        return revision.isPresent() ? known.ofRevision(revision.getAsLong()) : known.newest();
    }

    private Optional<Page> read(String id, PageEntry entry) {
        Optional<Page> page = archive.read(entry.partition(), entry.offset())
                .filter(kept -> kept.getId().equals(id))
                .filter(kept -> PageFingerprint.of(kept).equals(entry.sha256()))
                .map(kept -> Page.newBuilder(kept).setRevision(entry.revision()).build());
        if (page.isEmpty()) {
            LOG.warn(
                    "revision {} of {} is not at partition {}, offset {} any more: was the topic created anew?",
                    entry.revision(),
                    id,
                    entry.partition(),
                    entry.offset());
        }
        return page;
    }

    /**
     * What is known of an article that was split off a page, or withdrawn.
     *
     * @throws IntakeUnavailableException if nobody can tell now
     */
    public Optional<KnownArticle> article(String id) {
        return index.article(id);
    }

    /** How many pages have been taken in and are neither acknowledged nor given up yet. */
    public int underWay() {
        return underWay.pages();
    }

    /** Writes what is under way, for 3 s at most. */
    @Override
    public void close() {
        writer.close();
        archive.close();
    }
}
