package kuaibao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kuaibao.ingest.IngestFixture.Running;
import kuaibao.ingest.intake.KnownArticle;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.RevisionConflictException;
import kuaibao.ingest.intake.UnknownArticleException;
import kuaibao.ingest.intake.Withdrawal;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the intake, on a real broker. */
@ExtendWith(ServersExtension.class)
class IntakeIT {
    @TempDir
    Path folder;

    private IngestFixture ingest;

    @BeforeEach
    void install(Servers servers) {
        ingest = new IngestFixture(servers, folder.resolve("state"));
    }

    @Test
    void leavesOneRecord_ofAHundredSendersOfOnePage() throws Exception {
        try (Running running = ingest.start()) {
            List<PageReceipt> receipts = IntStream.range(0, 100)
                    .parallel()
                    .mapToObj(any -> running.accept(PageDetails.NONE, IngestFixture.page("公园开园")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(receipts).filteredOn(receipt -> !receipt.known()).hasSize(1);
            assertThat(receipts).extracting(PageReceipt::offset).containsOnly(0L);
            soon().until(() -> !ingest.articles().isEmpty());
        }
        assertThat(ingest.pages()).isEqualTo(1);
        assertThat(ingest.articles()).hasSize(1);
    }

    @Test
    void knowsAPageAgain_afterARestart_withItsStateAndWithout() throws Exception {
        PageDetails told = PageDetails.NONE.withId("linjiang-0507-A01");
        PageReceipt first;
        try (Running running = ingest.start()) {
            first = running.accept(told, IngestFixture.page("公园开园")).join();
            soon().until(() -> running.count("bulletin.pages.split") == 1);
        }
        try (Running again = ingest.start()) {
            PageReceipt known = again.accept(told, IngestFixture.page("公园开园")).join();
            assertThat(known.known()).isTrue();
            assertThat(known.offset()).isEqualTo(first.offset());
        }
        ingest.state(folder.resolve("new-state"));
        try (Running withoutState = ingest.start()) {
            assertThat(withoutState
                            .accept(told, IngestFixture.page("公园开园"))
                            .join()
                            .known())
                    .isTrue();
            PageReceipt corrected =
                    withoutState.accept(told, IngestFixture.page("公园将开园")).join();
            assertThat(corrected.revision()).isEqualTo(2);
            assertThat(corrected.known()).isFalse();
            soon().until(() -> ingest.articles().size() == 2);
        }
        assertThat(ingest.pages()).isEqualTo(2);
        assertThat(ingest.articles()).extracting(RawArticle::getRevision).containsExactly(1L, 2L);
        assertThat(ingest.deadLetters()).isZero();
    }

    @Test
    void takesRevisionsInWhateverOrder_andLetsTheHighestWin() throws Exception {
        PageDetails told = PageDetails.NONE.withId("linjiang-0507-A01");
        try (Running running = ingest.start()) {
            running.accept(told.withRevision(3), IngestFixture.page("公园开园")).join();
            running.accept(told.withRevision(1), IngestFixture.page("公园将开园")).join();
            assertThatThrownBy(() -> running.accept(told.withRevision(3), IngestFixture.page("公园不开园"))
                            .join())
                    .hasCauseInstanceOf(RevisionConflictException.class);
            PageReceipt next = running.accept(told, IngestFixture.page("公园缓开园")).join();
            assertThat(next.revision()).isEqualTo(4);
            soon().until(() -> running.count("bulletin.pages.split") == 3);
            soon().until(() -> ingest.articles().size() == 2);
            RawArticle newest = ingest.articles().get(1);
            assertThat(newest.getParagraphs().get(0).getText()).contains("公园缓开园");
            assertThat(newest.getRevision()).isEqualTo(4);
        }
        assertThat(ingest.pages()).isEqualTo(3);
        assertThat(ingest.deadLetters()).isZero();
    }

    @Test
    void givesBackWhatWasSent_byteForByte() throws Exception {
        try (Running running = ingest.start()) {
            for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("GB18030"))) {
                byte[] sent = "本报讯 2024年5月6日,临江市滨河公园开园。\r\n".getBytes(charset);
                PageDetails told = PageDetails.NONE.withId("p-" + charset).withCharset(charset);
                PageReceipt receipt = running.accept(told, sent).join();
                Page page = running.intake()
                        .page(receipt.id(), OptionalLong.empty())
                        .orElseThrow();
                assertThat(IngestFixture.bytes(page)).isEqualTo(sent);
                assertThat(page.getSha256()).isEqualTo(receipt.sha256());
            }
            PageDetails told = PageDetails.NONE.withId("q");
            running.accept(told, IngestFixture.page("公园开园")).join();
            running.accept(told, IngestFixture.page("公园缓开园")).join();
            assertThat(running.intake().page("q", OptionalLong.of(1)))
                    .hasValueSatisfying(
                            page -> assertThat(IngestFixture.bytes(page)).isEqualTo(IngestFixture.page("公园开园")));
            assertThat(running.intake().page("q", OptionalLong.empty()))
                    .hasValueSatisfying(page -> assertThat(page.getRevision()).isEqualTo(2));
            assertThat(running.intake().page("q", OptionalLong.of(3))).isEmpty();
            assertThat(running.intake().page("nobody", OptionalLong.empty())).isEmpty();
        }
    }

    @Test
    void withdrawsAnArticle_andKeepsWhoWantedItWhy() throws Exception {
        try (Running running = ingest.start()) {
            running.accept(PageDetails.NONE.withId("p"), IngestFixture.page("公园开园"))
                    .join();
            soon().until(() -> ingest.articles().size() == 1);
            String id = ingest.articles().get(0).getId();
            assertThat(running.intake().article(id).map(KnownArticle::pageId)).contains("p");

            Withdrawal withdrawal = new Withdrawal(id, "值班编辑", "开园日期有误");
            PageReceipt withdrawn = running.intake().withdraw(withdrawal).join();
            assertThat(withdrawn.revision()).isEqualTo(2);
            assertThat(running.intake().withdraw(withdrawal).join())
                    .satisfies(again -> assertThat(again.known()).isTrue())
                    .satisfies(again -> assertThat(again.offset()).isEqualTo(withdrawn.offset()));
            soon().until(() ->
                    running.intake().article(id).filter(KnownArticle::withdrawn).isPresent());
            assertThat(running.intake().withdraw(withdrawal).join().known()).isTrue();

            soon().until(() -> ingest.articles().size() == 2);
            RawArticle record = ingest.articles().get(1);
            assertThat(record.getId()).isEqualTo(id);
            assertThat(record.getRevision()).isEqualTo(2);
            assertThat(record.getRetraction().getBy()).isEqualTo("值班编辑");
            assertThat(record.getRetraction().getReason()).isEqualTo("开园日期有误");
            assertThatThrownBy(() -> running.intake().withdraw(new Withdrawal("article-none", "值班编辑", "有误")))
                    .isInstanceOf(UnknownArticleException.class);
        }
        assertThat(ingest.pages()).isEqualTo(2);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }
}
