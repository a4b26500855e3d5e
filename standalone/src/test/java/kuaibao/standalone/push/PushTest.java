package kuaibao.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kuaibao.runtime.settings.Secret;
import kuaibao.standalone.push.IngestDouble.Received;
import kuaibao.standalone.push.PushedPage.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushTest {
    private static final String PAGE = "本报讯 5月6日,临江市滨河公园开园。";

    @TempDir
    Path folder;

    @TempDir
    Path state;

    private final List<PushedPage> settled = new ArrayList<>();
    private IngestDouble ingest;
    private Path journalFile;

    @BeforeEach
    void start() throws IOException {
        ingest = new IngestDouble();
        journalFile = state.resolve("journal");
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void sendsEveryPage_withItsPathBelowTheFolder_andWhatThePathTells() throws Exception {
        put("江岸日报/2024-04-12/A03.txt", PAGE);
        put("b.md", "# 公园开园");
        put("notes.pdf", "no page");
        push(Told.NOTHING, folder);
        assertThat(names()).containsExactlyInAnyOrder("江岸日报/2024-04-12/A03.txt", "b.md");
        Received page = ingest.received().stream()
                .filter(each -> each.name().endsWith("A03.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(page.told())
                .containsEntry("publication", "江岸日报")
                .containsEntry("published", "2024-04-12")
                .containsEntry("edition", "A03");
        assertThat(page.contentType()).isEqualTo("text/plain");
        assertThat(page.body()).isEqualTo(PAGE);
        assertThat(results()).containsOnly(Result.ACCEPTED);
    }

    @Test
    void refusesLinksInAFolder_andNeverReadsWhatTheyPointAt() throws Exception {
        Path outside = Files.writeString(state.resolve("outside.txt"), "外面的秘密。");
        put("archive/a.txt", PAGE);
        Files.createSymbolicLink(folder.resolve("archive/link.txt"), outside);
        Files.createSymbolicLink(folder.resolve("archive/elsewhere"), state);
        push(Told.NOTHING, folder.resolve("archive"));
        assertThat(names()).containsExactly("a.txt");
        assertThat(results()).containsExactlyInAnyOrder(Result.ACCEPTED, Result.REFUSED, Result.REFUSED);
        assertThat(new PageTree(List.of(folder.resolve("archive"))).count()).isEqualTo(3);
    }

    @Test
    void followsALink_thatTheUserNames() throws Exception {
        Path page = Files.writeString(state.resolve("page.txt"), PAGE);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), page);
        push(Told.NOTHING, link);
        assertThat(names()).containsExactly("link.txt");
    }

    @Test
    void letsTheUserOverruleThePath() throws Exception {
        put("江岸日报/2024-04-12/A03.txt", PAGE);
        push(new Told(Optional.of("临江晚报"), Optional.of(LocalDate.of(2024, 5, 7)), Optional.of("B1")), folder);
        assertThat(ingest.received().get(0).told())
                .containsEntry("publication", "临江晚报")
                .containsEntry("published", "2024-05-07")
                .containsEntry("edition", "B1");
    }

    @Test
    void keepsToSoManyAtATime_onConnectionsThatAreKept() throws Exception {
        pages(200);
        push(Told.NOTHING, folder);
        assertThat(names()).hasSize(200);
        assertThat(ingest.mostUnderWay()).isLessThanOrEqualTo(4);
        Set<Integer> connections = new HashSet<>();
        ingest.received().forEach(page -> connections.add(page.port()));
        assertThat(connections).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void passesNoPageOver_whenTheOtherSideIsBusy() throws Exception {
        pages(12);
        Map<String, Integer> tries = new ConcurrentHashMap<>();
        ingest.answer(page -> {
            int attempt = tries.merge(page.name(), 1, Integer::sum);
            int status = page.name().contains("1") ? 429 : 503;
            return attempt == 1
                    ? IngestDouble.problem(status, "later", Map.of("Retry-After", "0"))
                    : IngestDouble.accepted();
        });
        push(Told.NOTHING, folder);
        assertThat(tries)
                .hasSize(12)
                .allSatisfy((name, count) -> assertThat(count).isEqualTo(2));
        assertThat(results()).hasSize(12).containsOnly(Result.ACCEPTED);
    }

    @Test
    void goesOn_whereItWasStopped() throws Exception {
        pages(50);
        StopAfter stop = new StopAfter(20);
        push(Told.NOTHING, stop);
        assertThat(settled).hasSizeBetween(20, 24);
        int before = settled.size();
        settled.clear();
        push(Told.NOTHING, folder);
        assertThat(names()).hasSize(50).doesNotHaveDuplicates();
        assertThat(settled).hasSize(50);
        assertThat(results().stream().filter(Result.EARLIER::equals)).hasSize(before);
        settled.clear();
        push(Told.NOTHING, folder);
        assertThat(ingest.received()).as("sent in all three runs").hasSize(50);
        assertThat(results()).containsOnly(Result.EARLIER);
    }

    @Test
    void sendsFileAgain_thatHasChanged_orOfWhichSomethingElseIsTold() throws Exception {
        Path file = put("a.txt", PAGE);
        push(Told.NOTHING, folder);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-12T08:00:00Z")));
        push(Told.NOTHING, folder);
        Told paper = new Told(Optional.of("临江晚报"), Optional.empty(), Optional.empty());
        push(paper, folder);
        push(paper, folder);
        assertThat(ingest.received()).hasSize(3);
    }

    @Test
    void sendsPageAgain_whoseLineInTheJournalWasCutInTwo() throws Exception {
        pages(3);
        push(Told.NOTHING, folder);
        byte[] whole = Files.readAllBytes(journalFile);
        Files.write(journalFile, Arrays.copyOf(whole, whole.length - 9));
        settled.clear();
        push(Told.NOTHING, folder);
        assertThat(results()).containsExactlyInAnyOrder(Result.EARLIER, Result.EARLIER, Result.ACCEPTED);
        settled.clear();
        push(Told.NOTHING, folder);
        assertThat(results()).containsOnly(Result.EARLIER);
    }

    @Test
    void tellsWhetherTheJournalIsOfThisInstallation() throws Exception {
        put("a.txt", PAGE);
        push(Told.NOTHING, folder);
        assertThat(isJournalOfTarget()).isTrue();
        ingest.answerQuestions(IngestDouble.problem(404, "no page is known as page-0123456789abcdef", Map.of()));
        assertThat(isJournalOfTarget()).isFalse();
        ingest.answerQuestions(IngestDouble.problem(404, "no such address", Map.of()));
        assertThat(isJournalOfTarget()).isTrue();
        ingest.answerQuestions(IngestDouble.problem(503, "not now", Map.of()));
        assertThat(isJournalOfTarget()).isTrue();
    }

    @Test
    void goesOnWithTheOthers_whenPagesAreRefused_andNotesThemNowhere() throws Exception {
        pages(5);
        put("large.txt", "港".repeat(1_000_000));
        ingest.answer(page -> page.name().equals("page-3.txt")
                ? new IngestDouble.Reply(
                        422, Map.of(), "{\"detail\":\"the byte at offset 18 is not UTF-8\",\"byteOffset\":18}")
                : IngestDouble.accepted());
        push(Told.NOTHING, folder, folder.resolve("missing"));
        assertThat(settled.stream().filter(page -> page.result() == Result.REFUSED))
                .extracting(PushedPage::sentence)
                .containsExactlyInAnyOrder(
                        folder.resolve("page-3.txt") + ": the byte at offset 18 is not UTF-8",
                        folder.resolve("large.txt") + ": the page has 3000000 bytes, at most 2097152 are taken",
                        folder.resolve("missing") + ": there is no such file or folder");
        assertThat(results().stream().filter(Result.ACCEPTED::equals)).hasSize(4);
        assertThat(journalFile).content().doesNotContain("page-3.txt");
    }

    @Test
    void sendsNoMore_whenTheKeyIsNotKnown() throws Exception {
        pages(50);
        ingest.answer(page -> IngestDouble.problem(401, "the API key is not known here", Map.of()));
        assertThatThrownBy(() -> push(Told.NOTHING, folder))
                .isInstanceOf(PushFailedException.class)
                .hasMessageContaining("the API key is not known here")
                .hasMessageContaining("--key-file");
        assertThat(ingest.received()).hasSizeLessThan(20);
    }

    @Test
    void showsItsKey() throws Exception {
        put("a.txt", PAGE);
        PageTarget target = new PageTarget(ingest.url(), Optional.of(new Secret("k-1")), Optional.empty());
        new Push(target, Told.NOTHING, Optional.empty(), 1, StopRequest.NEVER, settled::add).run(tree(folder));
        assertThat(ingest.received().get(0).authorization()).isEqualTo("Bearer k-1");
    }

    @Test
    void saysSoAtOnce_whenNobodyIsThere() throws Exception {
        pages(3);
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        Push push =
                new Push(PageTarget.open(nobody), Told.NOTHING, Optional.empty(), 4, StopRequest.NEVER, settled::add);
        assertThatThrownBy(() -> push.run(tree(folder)))
                .isInstanceOf(PushFailedException.class)
                .hasMessageContaining(nobody.toString())
                .hasMessageContaining("kuaibao up");
        assertThat(settled).isEmpty();
    }

    @Test
    void saysSo_whenTheAddressIsAnother() throws Exception {
        put("a.txt", PAGE);
        ingest.answer(page -> IngestDouble.problem(404, "nothing here", Map.of()));
        assertThatThrownBy(() -> push(Told.NOTHING, folder)).hasMessageContaining("answered 404");
    }

    private Path put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardOpenOption.CREATE);
    }

    private void pages(int count) throws IOException {
        for (int page = 0; page < count; page++) {
            put("page-" + page + ".txt", PAGE + page);
        }
    }

    private void push(Told told, Path... paths) throws Exception {
        try (Journal journal = Journal.open(journalFile)) {
            push(told, journal, StopRequest.NEVER).run(tree(paths));
        }
    }

    private void push(Told told, StopAfter stop) throws Exception {
        try (Journal journal = Journal.open(journalFile)) {
            push(told, journal, stop).run(tree(folder));
        }
    }

    private Push push(Told told, Journal journal, StopRequest stop) {
        return new Push(PageTarget.open(ingest.url()), told, Optional.of(journal), 4, stop, settled::add);
    }

    private boolean isJournalOfTarget() throws Exception {
        try (Journal journal = Journal.open(journalFile)) {
            return push(Told.NOTHING, journal, StopRequest.NEVER).isJournalOfTarget();
        }
    }

    private static PageTree tree(Path... paths) {
        return new PageTree(List.of(paths));
    }

    private List<String> names() {
        return ingest.received().stream().map(Received::name).toList();
    }

    private List<Result> results() {
        return settled.stream().map(PushedPage::result).toList();
    }

    /** The user wants it to end when so many are settled. */
    private final class StopAfter implements StopRequest {
        private final int pages;

        StopAfter(int pages) {
            this.pages = pages;
        }

        @Override
        public boolean isAsked() {
            return settled.size() >= pages;
        }

        @Override
        public boolean await(Duration time) {
            return isAsked();
        }
    }
}
