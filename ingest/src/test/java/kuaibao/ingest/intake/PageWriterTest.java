package kuaibao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import kuaibao.schemas.AvroSafety;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.Page;
import kuaibao.testkit.PlainAvro;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of pages that come at a time, on a broker that acknowledges when the test says so. */
class PageWriterTest {
    private final MockProducer<String, Page> broker = new MockProducer<>(
            false,
            new RoundRobinPartitioner(),
            new StringSerializer(),
            PlainAvro.serde(Page.class).serializer());
    private final KnownToTest index = new KnownToTest();
    private final PageWriter writer = new PageWriter(broker, new Topics("").pages(), index, new RecentPages());

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void writesAPageOnce_thatComesAHundredTimesAtOnce() {
        List<CompletableFuture<PageReceipt>> receipts = IntStream.range(0, 100)
                .parallel()
                .mapToObj(any -> write("p", OptionalLong.empty(), "公园开园"))
                .toList();
        acknowledge();
        List<PageReceipt> all = receipts.stream().map(CompletableFuture::join).toList();
        assertThat(broker.history()).hasSize(1);
        assertThat(all).filteredOn(receipt -> !receipt.known()).hasSize(1);
        assertThat(all).extracting(PageReceipt::offset).containsOnly(0L);
        assertThat(all).extracting(PageReceipt::revision).containsOnly(1L);
    }

    @Test
    void countsTheRevisions_ofContentsThatComeAtATime() {
        CompletableFuture<PageReceipt> first = write("p", OptionalLong.empty(), "公园开园");
        CompletableFuture<PageReceipt> second = write("p", OptionalLong.empty(), "公园不开园");
        acknowledge();
        assertThat(first.join().revision()).isEqualTo(1);
        assertThat(second).isNotDone();
        acknowledge();
        assertThat(second.join().revision()).isEqualTo(2);
        assertThat(write("p", OptionalLong.empty(), "公园开园").join())
                .as("known by its content, though no longer the newest")
                .satisfies(receipt -> assertThat(receipt.revision()).isEqualTo(1))
                .satisfies(receipt -> assertThat(receipt.known()).isTrue());
    }

    @Test
    void marksWhatItHasCounted_andNotWhatTheSenderHas() {
        List<CompletableFuture<PageReceipt>> receipts =
                List.of(write("p", OptionalLong.empty(), "公园开园"), write("q", OptionalLong.of(7), "公园开园"));
        acknowledge();
        acknowledge();
        assertThat(receipts)
                .extracting(CompletableFuture::join)
                .extracting(PageReceipt::revision)
                .containsExactly(1L, 7L);
        assertThat(AssignedRevision.isMarked(broker.history().get(0).headers())).isTrue();
        assertThat(AssignedRevision.isMarked(broker.history().get(1).headers())).isFalse();
        assertThat(broker.history().get(1).value().getRevision()).isEqualTo(7);
    }

    @Test
    void refusesOtherContent_underARevisionThatIsOnItsWay() {
        CompletableFuture<PageReceipt> first = write("p", OptionalLong.of(2), "公园开园");
        CompletableFuture<PageReceipt> other = write("p", OptionalLong.of(2), "公园不开园");
        CompletableFuture<PageReceipt> older = write("p", OptionalLong.of(1), "公园将开园");
        acknowledge();
        assertThat(first.join().revision()).isEqualTo(2);
        assertThatThrownBy(other::join)
                .cause()
                .isInstanceOfSatisfying(
                        RevisionConflictException.class,
                        conflict -> assertThat(conflict.known())
                                .isEqualTo(first.join().sha256())
                                .isNotEqualTo(conflict.received()));
        acknowledge();
        assertThat(older.join().known()).as("an older one is kept too").isFalse();
    }

    @Test
    void knowsWhatTheIndexKnows() {
        Page page = page("p", "公园开园");
        index.history = PageHistory.NONE.with(new PageEntry(4, page.getSha256(), PageEntry.Kind.GIVEN, 1, 17));
        PageReceipt receipt = write("p", OptionalLong.empty(), "公园开园").join();
        assertThat(receipt).isEqualTo(new PageReceipt("p", 4, page.getSha256(), "bulletin.pages", 1, 17, true));
        CompletableFuture<PageReceipt> corrected = write("p", OptionalLong.empty(), "公园不开园");
        acknowledge();
        assertThat(corrected.join().revision()).isEqualTo(5);
    }

    @Test
    void waitsForTheIndex_andAnswersMeanwhileWhatItHasJustWrittenItself() {
        CompletableFuture<PageReceipt> before = write("p", OptionalLong.empty(), "公园开园");
        acknowledge();
        before.join();
        index.away = true;
        CompletableFuture<PageReceipt> waiting = write("q", OptionalLong.empty(), "公园开园");
        assertThat(write("p", OptionalLong.empty(), "公园开园").join().known()).isTrue();
        assertThat(waiting).isNotDone();
        index.away = false;
        acknowledge();
        assertThat(waiting.join().known()).isFalse();
    }

    @Test
    void tellsAtOnce_thatTheBrokerIsAway_butForOnePageThatIsTried() {
        CompletableFuture<PageReceipt> first = write("p", OptionalLong.empty(), "甲");
        CompletableFuture<PageReceipt> behindIt = write("p", OptionalLong.empty(), "乙");
        await().until(() -> broker.history().size() == 1);
        broker.errorNext(new TimeoutException("the broker is away"));
        assertUnavailable(first);
        assertUnavailable(behindIt);

        CompletableFuture<PageReceipt> tried = write("q", OptionalLong.empty(), "丙");
        await().until(() -> broker.history().size() == 2);
        assertUnavailable(write("r", OptionalLong.empty(), "丁"));
        assertThat(broker.history()).hasSize(2);

        broker.completeNext();
        assertThat(tried.join().known()).isFalse();
        CompletableFuture<PageReceipt> again = write("r", OptionalLong.empty(), "丁");
        acknowledge();
        assertThat(again.join().known()).isFalse();
    }

    @Test
    void refusesAPage_whoseRecordIsTooLarge_andGoesOn() {
        CompletableFuture<PageReceipt> large = write("p", OptionalLong.empty(), "甲");
        await().until(() -> broker.history().size() == 1);
        broker.errorNext(new RecordTooLargeException("3 MiB at most"));
        assertThatThrownBy(large::join)
                .cause()
                .isInstanceOfSatisfying(
                        PageRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PageRefusedException.Reason.TOO_LARGE));
        CompletableFuture<PageReceipt> next = write("q", OptionalLong.empty(), "乙");
        acknowledge();
        assertThat(next.join().known()).isFalse();
    }

    @Test
    void withdrawsOnce_aboveWhateverIsKnown() {
        KnownArticle article = new KnownArticle("article-1", 3, "…", "p", false);
        List<CompletableFuture<PageReceipt>> receipts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            receipts.add(writer.write(
                    new Submission.OfWithdrawal(page("article-1", ""), OptionalLong.empty(), Optional.of(article))));
        }
        acknowledge();
        assertThat(receipts)
                .extracting(CompletableFuture::join)
                .extracting(PageReceipt::revision)
                .containsOnly(4L);
        assertThat(receipts)
                .extracting(CompletableFuture::join)
                .extracting(PageReceipt::known)
                .containsExactly(false, true, true);
    }

    @Test
    void tellsThoseWhoWait_thatItCloses() {
        index.away = true;
        CompletableFuture<PageReceipt> waiting = write("p", OptionalLong.empty(), "甲");
        writer.close();
        assertUnavailable(waiting);
        assertUnavailable(write("q", OptionalLong.empty(), "甲"));
    }

    /** Waits for the next page to be sent, and acknowledges that one alone. */
    private void acknowledge() {
        await().atMost(Duration.ofSeconds(10)).until(broker::completeNext);
    }

    private static void assertUnavailable(CompletableFuture<PageReceipt> receipt) {
        assertThatThrownBy(receipt::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IntakeUnavailableException.class);
    }

    private CompletableFuture<PageReceipt> write(String id, OptionalLong revision, String text) {
        return writer.write(new Submission.OfPage(page(id, text), revision));
    }

    private static Page page(String id, String text) {
        AvroSafety.establish();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Page.newBuilder()
                .setId(id)
                .setSha256(Sha256.of(bytes))
                .setReceivedAt(Instant.EPOCH)
                .setContent(ByteBuffer.wrap(bytes))
                .build();
    }

    /** An index that holds what the test says, or is away. */
    private static final class KnownToTest implements PageIndex {
        private volatile PageHistory history = PageHistory.NONE;
        private volatile boolean away;

        @Override
        public PageHistory history(String id) {
            if (away) {
                throw new IntakeUnavailableException("away", new IllegalStateException("away"));
            }
            return id.equals("p") ? history : PageHistory.NONE;
        }

        @Override
        public Optional<KnownArticle> article(String id) {
            return Optional.empty();
        }
    }
}
