package kuaibao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kuaibao.ingest.IngestFixture.Running;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.schemas.record.RawArticle;
import kuaibao.servers.EmbeddedServers;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import kuaibao.testkit.TcpGate;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A broker or a registry that is away is waited for: nothing is lost, and nothing becomes a dead letter. */
@ExtendWith(ServersExtension.class)
class ServersAwayIT {
    @TempDir
    Path folder;

    private Servers servers;
    private IngestFixture ingest;

    @BeforeEach
    void install(Servers shared) {
        servers = shared;
        ingest = new IngestFixture(shared, folder.resolve("state"));
    }

    @Test
    void waitsForTheRegistry_andNeedsItNoMoreOnceItKnowsTheSchemas() throws Exception {
        PageDetails told = PageDetails.NONE.withId("p");
        try (Running before = ingest.start()) {
            before.accept(told, IngestFixture.page("公园开园")).join();
        }
        try (TcpGate gate = new TcpGate(servers.registry())) {
            gate.shut();
            ingest.registry(gate.address());
            ingest.state(folder.resolve("new-state"));
            try (Running running = ingest.start()) {
                CompletableFuture<PageReceipt> refused = running.accept(told, IngestFixture.page("公园缓开园"));
                assertUnavailable(refused);
                gate.open();
                soon().until(() -> isTaken(running, told, "公园缓开园"));
                soon().until(() -> ingest.articles().size() == 2);

                gate.shut();
                running.accept(told, IngestFixture.page("公园不开园")).join();
                soon().until(() -> ingest.articles().size() == 3);
            }
        }
        assertThat(ingest.articles()).extracting(RawArticle::getRevision).containsExactly(1L, 2L, 3L);
        assertThat(ingest.deadLetters()).isZero();
    }

    @Test
    void tellsThatTheBrokerIsAway_andGoesOnWhenItIsBack() throws Exception {
        Assumptions.assumeTrue(servers instanceof EmbeddedServers, "only a broker of ours can be stopped");
        EmbeddedServers embedded = (EmbeddedServers) servers;
        try (Running running = ingest.start()) {
            running.accept(PageDetails.NONE, IngestFixture.page("公园开园")).join();
            embedded.kafka().stop();
            try {
                CompletableFuture<PageReceipt> lost = running.accept(PageDetails.NONE, IngestFixture.page("公园缓开园"));
                assertThat(lost).failsWithin(Duration.ofSeconds(25));
                assertUnavailable(lost);
                assertThat(running.intake().underWay()).isZero();
            } finally {
                embedded.kafka().start();
            }
            soon().until(() -> isTaken(running, PageDetails.NONE, "公园缓开园"));
            soon().until(() -> ingest.articles().size() == 2);
            soon().until(running::isReady);
        }
        assertThat(ingest.articles()).extracting(RawArticle::getRevision).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ingest.deadLetters()).isZero();
    }

    private static boolean isTaken(Running running, PageDetails told, String what) {
        try {
            running.accept(told, IngestFixture.page(what)).join();
            return true;
        } catch (CompletionException problem) {
            assertThat(problem).hasCauseInstanceOf(IntakeUnavailableException.class);
            return false;
        }
    }

    private static void assertUnavailable(CompletableFuture<PageReceipt> receipt) {
        assertThatThrownBy(receipt::join).hasCauseInstanceOf(IntakeUnavailableException.class);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }
}
