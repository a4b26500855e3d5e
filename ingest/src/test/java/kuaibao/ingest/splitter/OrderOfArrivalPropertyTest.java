package kuaibao.ingest.splitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.RawArticle;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.kafka.streams.test.TestRecord;

/** Pages that tell one article, each from one to three times, in whatever order: the same telling is always the last. */
class OrderOfArrivalPropertyTest {
    private static final PageSplitter SPLITTER = new PageSplitter(SplitterTopology.VERSION);

    private static final SplitterFixture TOPOLOGY = topology();
    private static final AtomicInteger PAPERS = new AtomicInteger();

    /** One page's telling of the article, or its withdrawal. */
    private record Telling(String kind, long revision, String words, long receivedAt, int times) {}

    private static SplitterFixture topology() {
        try {
            return new SplitterFixture(Files.createTempDirectory("kuaibao-order-"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @AfterContainer
    static void stop() {
        TOPOLOGY.close();
    }

    @Property(tries = 300)
    void theSameTellingWins_inWhateverOrderTheyCome(
            @ForAll("tellings") List<Telling> tellings, @ForAll Random shuffling) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < tellings.size(); index++) {
            order.addAll(Collections.nCopies(tellings.get(index).times(), index));
        }
        String first = lastWords(tellings, order);
        Collections.shuffle(order, shuffling);
        assertThat(lastWords(tellings, order)).isEqualTo(first);
    }

    @Provide
    Arbitrary<List<Telling>> tellings() {
        return Combinators.combine(
                        Arbitraries.of("given", "given", "assigned", "withdrawal"),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.integers().between(1, 3))
                .as(Telling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** What an article of a paper of its own says in the end; that its revisions rise is looked after besides. */
    private static String lastWords(List<Telling> tellings, List<Integer> order) {
        String paper = "临江第" + PAPERS.getAndIncrement() + "报";
        List<RawArticle> written = new ArrayList<>();
        order.forEach(index -> written.addAll(TOPOLOGY.send(record(paper, index, tellings.get(index)))));
        assertThat(written).extracting(RawArticle::getRevision).isSorted().doesNotHaveDuplicates();
        RawArticle last = written.get(written.size() - 1);
        return last.getRetraction() == null ? last.getParagraphs().get(0).getText() : "withdrawn";
    }

    private static TestRecord<String, Page> record(String paper, int index, Telling telling) {
        String id = paper + index;
        String text = "# 临江抽签播报\n\n本报讯 2024年5月7日,记者抽到" + telling.words() + "签。\n";
        TestRecord<String, Page> record = switch (telling.kind()) {
            case "given" -> SplitterFixture.given(id, telling.revision(), text);
            case "assigned" -> SplitterFixture.assigned(id, telling.revision(), text);
            default -> SplitterFixture.withdrawal(articleId(paper, text), telling.revision());
        };
        Page page = Page.newBuilder(record.value()).setPublication(paper).build();
        return new TestRecord<>(page.getId(), page, record.headers(), Instant.ofEpochMilli(telling.receivedAt()));
    }

    private static String articleId(String paper, String text) {
        Page page = SplitterFixture.page("any", 1, text.getBytes(StandardCharsets.UTF_8));
        return SPLITTER.split(Page.newBuilder(page).setPublication(paper).build())
                .get(0)
                .getId();
    }
}
