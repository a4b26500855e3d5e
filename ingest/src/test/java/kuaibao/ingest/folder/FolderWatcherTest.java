package kuaibao.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import kuaibao.ingest.folder.FolderMetrics.Result;
import kuaibao.ingest.intake.Sha256;
import kuaibao.runtime.health.Condition;
import kuaibao.schemas.Topics;
import kuaibao.schemas.record.PageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatcherTest {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";
    private static final Outcome DOWN = new Outcome.Later("the broker does not take the page now", true);
    private static final Outcome FULL = new Outcome.Later("256 pages are under way", false);
    private static final Outcome BAD =
            new Outcome.Refused("encoding", OptionalLong.of(18), "the byte at offset 18 is not UTF-8");

    @TempDir
    Path root;

    @TempDir
    Path outside;

    private WatchedFolder folder;

    @BeforeEach
    void open() throws Exception {
        folder = new WatchedFolder(root);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void handsQuietFilesOver_inTheOrderOfNames_andMovesThemToDone() throws Exception {
        folder.put("b.txt", PAGE);
        folder.put("a.txt", PAGE);
        folder.put("sub/c.txt", PAGE);
        assertThat(folder.take()).isEqualTo(WatchedFolder.EVERY);
        assertThat(folder.door.names()).containsExactly("a.txt", "b.txt", "sub/c.txt");
        assertThat(folder.door.contents()).containsOnly(PAGE);
        assertThat(folder.door.last().source()).isEqualTo(PageSource.FOLDER);
        assertThat(folder.files()).containsExactly("done/a.txt", "done/b.txt", "done/sub/c.txt");
        assertThat(folder.count(Result.ACCEPTED)).isEqualTo(3);
    }

    @Test
    void tellsPaperDayAndEdition_whereThePathDoes() throws Exception {
        folder.put("江岸日报/2024-04-12/A03.txt", PAGE);
        folder.take();
        assertThat(folder.door.last().told().publication()).contains("江岸日报");
        assertThat(folder.door.last().told().published()).hasToString("Optional[2024-04-12]");
        assertThat(folder.door.last().told().edition()).contains("A03");
        assertThat(folder.files()).containsExactly("done/江岸日报/2024-04-12/A03.txt");
    }

    @Test
    void leavesFile_thatStillChanges() throws Exception {
        Path file = folder.put("a.txt", "本报讯");
        folder.look();
        folder.pass(WatchedFolder.QUIET.minusMillis(1));
        Files.writeString(file, PAGE);
        folder.take();
        assertThat(folder.door.contents()).containsExactly(PAGE);
    }

    @Test
    void leavesFile_whoseTimeChangesWhileItsSizeDoesNot() throws Exception {
        Path file = folder.put("a.txt", PAGE);
        folder.look();
        folder.pass(WatchedFolder.QUIET);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-04-12T08:00:00Z")));
        folder.look();
        assertThat(folder.door.names()).isEmpty();
    }

    @Test
    void leavesWhatItsSenderHasNotFinished_andTakesItWhenItIsRenamed() throws Exception {
        Path partial = folder.put("a.txt.part", PAGE);
        folder.put("b.TMP", PAGE);
        folder.put(".c.txt", PAGE);
        folder.put(".sync/d.txt", PAGE);
        folder.take();
        assertThat(folder.door.names()).isEmpty();
        Files.move(partial, root.resolve("a.txt"));
        folder.take();
        assertThat(folder.door.names()).containsExactly("a.txt");
    }

    @Test
    void hasMorePatience_withEmptyFiles() throws Exception {
        folder.put("a.txt", "");
        folder.take();
        assertThat(folder.door.names()).isEmpty();
        folder.pass(WatchedFolder.QUIET.multipliedBy(9));
        folder.look();
        assertThat(folder.door.names()).containsExactly("a.txt");
    }

    @Test
    void putsNumberBehind_whereTheNameIsTaken() throws Exception {
        for (String text : List.of("one", "two", "three")) {
            folder.put("sub/a.txt", text);
            folder.take();
        }
        assertThat(folder.files()).containsExactly("done/sub/a.2.txt", "done/sub/a.3.txt", "done/sub/a.txt");
        assertThat(root.resolve("done/sub/a.txt")).hasContent("one");
        assertThat(root.resolve("done/sub/a.3.txt")).hasContent("three");
    }

    @Test
    void findsItsWay_whereAFileHasTheNameOfAFolder() throws Exception {
        folder.put("a", PAGE);
        folder.take();
        folder.put("a/b.txt", PAGE);
        folder.take();
        assertThat(folder.files()).containsExactly("done/a", "done/a.2/b.txt");
    }

    @Test
    void movesRefusedFile_withTheReasonBesideIt() throws Exception {
        folder.door.answer(BAD);
        folder.put("sub/a.txt", PAGE);
        folder.take();
        assertThat(folder.files()).containsExactly("refused/sub/a.txt", "refused/sub/a.txt.reason.json");
        JsonNode reason = new ObjectMapper()
                .readTree(root.resolve("refused/sub/a.txt.reason.json").toFile());
        assertThat(reason.path("reason").asText()).isEqualTo("encoding");
        assertThat(reason.path("byteOffset").asLong()).isEqualTo(18);
        assertThat(reason.path("message").asText()).contains("offset 18");
        assertThat(reason.path("sha256").asText())
                .isEqualTo(Sha256.of(Files.readAllBytes(root.resolve("refused/sub/a.txt"))));
        assertThat(reason.path("name").asText()).isEqualTo("sub/a.txt");
        assertThat(reason.path("refusedAt").asText()).isEqualTo("2024-04-12T08:30:00Z");
        assertThat(folder.count(Result.REFUSED)).isEqualTo(1);
        assertThat(folder.condition()).isInstanceOf(Condition.Up.class);
    }

    @Test
    void refusesFile_whoseNameLeavesNoRoomForItsReason() throws Exception {
        folder.door.answer(BAD);
        String name = "港".repeat(83) + ".txt";
        folder.put(name, PAGE);
        folder.take();
        assertThat(folder.files()).hasSize(2).allMatch(path -> path.startsWith("refused/港港"));
        assertThat(folder.condition()).isInstanceOf(Condition.Up.class);
    }

    @Test
    void refusesFileThatIsTooLarge_withoutReadingIt() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("large.txt").toFile(), "rw")) {
            file.setLength(Topics.MAX_PAGE_BYTES + 1L);
        }
        folder.take();
        assertThat(folder.door.names()).isEmpty();
        assertThat(root.resolve("refused/large.txt.reason.json")).content().contains("too-large", "2097153");
    }

    @Test
    void refusesLinks_andNeverReadsWhatTheyPointAt() throws Exception {
        Path secret = Files.writeString(outside.resolve("secret.txt"), PAGE);
        Files.createSymbolicLink(root.resolve("link.txt"), secret);
        Files.createSymbolicLink(root.resolve("folder"), outside);
        Files.createSymbolicLink(
                root.resolve("up.txt"), Path.of("..", outside.getFileName().toString(), "secret.txt"));
        folder.take();
        assertThat(folder.door.names()).isEmpty();
        assertThat(secret).hasContent(PAGE);
        assertThat(folder.files())
                .containsExactly(
                        "refused/folder",
                        "refused/folder.reason.json",
                        "refused/link.txt",
                        "refused/link.txt.reason.json",
                        "refused/up.txt",
                        "refused/up.txt.reason.json");
    }

    @Test
    void neverFollowsLinkInDone_outOfTheFolder() throws Exception {
        Files.createSymbolicLink(root.resolve("done").resolve("sub"), outside);
        folder.put("sub/a.txt", PAGE);
        folder.take();
        assertThat(outside).isEmptyDirectory();
        assertThat(folder.files()).containsExactly("done/sub", "done/sub.2/a.txt");
    }

    @Test
    void refusesPipe_withoutWaitingForIt() throws Exception {
        Process pipe = new ProcessBuilder("mkfifo", root.resolve("pipe.txt").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        folder.take();
        assertThat(root.resolve("refused/pipe.txt.reason.json")).content().contains("no-file");
    }

    @Test
    void leavesFilesAndTellsHealth_whileTheBrokerIsAway_andGoesOnByItself() throws Exception {
        for (int page = 0; page < 20; page++) {
            folder.put("page-" + page + ".txt", PAGE);
        }
        folder.door.answer(DOWN);
        assertThat(folder.take()).isGreaterThanOrEqualTo(WatchedFolder.EVERY);
        assertThat(folder.condition()).isEqualTo(Condition.down("the broker does not take the page now"));
        assertThat(folder.door.names()).as("one that is put off is enough").hasSize(1);
        assertThat(folder.files()).hasSize(20).noneMatch(path -> path.contains("/"));
        folder.door.answer(page -> ScriptedDoor.taken(page, false));
        folder.look();
        assertThat(folder.condition()).isInstanceOf(Condition.Up.class);
        assertThat(folder.files()).hasSize(20).allMatch(path -> path.startsWith("done/"));
        assertThat(folder.count(Result.ACCEPTED)).isEqualTo(20);
    }

    @Test
    void waitsForNoMoreAnswers_thanMayBeUnderWay() throws Exception {
        List<CompletableFuture<Outcome>> answers = new ArrayList<>();
        for (int page = 0; page < 9; page++) {
            folder.put("page-" + page + ".txt", PAGE);
        }
        folder.door.answer(page -> {
            CompletableFuture<Outcome> answer = new CompletableFuture<>();
            answers.add(answer);
            if (answers.size() == 4) {
                answers.forEach(open -> open.complete(new Outcome.Taken(page.name(), false)));
                answers.clear();
            }
            if (folder.door.names().size() == 9) {
                answer.complete(DOWN);
            }
            return answer;
        });
        folder.take();
        assertThat(folder.files().stream().filter(path -> path.startsWith("done/")))
                .hasSize(8);
        assertThat(folder.condition()).isInstanceOf(Condition.Down.class);
    }

    @Test
    void givesUpWaiting_forAnswersThatDoNotCome() throws Exception {
        for (int page = 0; page < 9; page++) {
            folder.put("page-" + page + ".txt", PAGE);
        }
        folder.door.answer(page -> new CompletableFuture<>());
        folder.take();
        assertThat(folder.condition()).isInstanceOf(Condition.Down.class);
        assertThat(folder.door.names()).hasSize(4);
        assertThat(folder.files()).hasSize(9).noneMatch(path -> path.contains("/"));
        folder.door.answer(page -> ScriptedDoor.taken(page, true));
        folder.look();
        assertThat(folder.files()).hasSize(9).allMatch(path -> path.startsWith("done/"));
        assertThat(folder.count(Result.KNOWN)).isEqualTo(9);
    }

    @Test
    void comesAgainWithoutAlarm_whileTheIntakeIsFull() throws Exception {
        folder.put("a.txt", PAGE);
        folder.door.answer(FULL);
        folder.take();
        assertThat(folder.condition()).isInstanceOf(Condition.Up.class);
        assertThat(folder.files()).containsExactly("a.txt");
    }

    @Test
    void handsFileOverAgain_afterACrashBetweenAcceptanceAndMove() throws Exception {
        folder.put("a.txt", PAGE);
        folder.put("b.txt", PAGE);
        folder.door.answer(page -> page.name().equals("b.txt")
                ? CompletableFuture.failedFuture(new IllegalStateException("as if killed"))
                : ScriptedDoor.taken(page, false));
        folder.look();
        folder.pass(WatchedFolder.QUIET);
        assertThat(catchThrowable(() -> folder.look())).hasMessageContaining("expected an outcome");
        folder.restart();
        folder.door.answer(page -> ScriptedDoor.taken(page, true));
        folder.take();
        assertThat(folder.door.names()).containsExactly("a.txt", "b.txt", "b.txt");
        assertThat(folder.count(Result.KNOWN)).isEqualTo(1);
        assertThat(folder.files()).containsExactly("done/a.txt", "done/b.txt");
    }

    @Test
    void takesNewContentToo_thatCameWhileTheOldWasUnderWay() throws Exception {
        Path file = folder.put("a.txt", "old");
        folder.door.answer(page -> {
            rewrite(file);
            return ScriptedDoor.taken(page, false);
        });
        folder.take();
        assertThat(folder.files())
                .as("what was not handed over is not put away")
                .containsExactly("a.txt");
        folder.door.answer(page -> ScriptedDoor.taken(page, false));
        folder.take();
        assertThat(folder.door.contents()).containsExactly("old", "new and longer");
        assertThat(folder.files()).containsExactly("done/a.txt");
    }

    @Test
    void losesNothing_whenDoneCannotBeWritten() throws Exception {
        folder.put("a.txt", PAGE);
        Files.delete(root.resolve("done"));
        Files.writeString(root.resolve("done"), "a file in the way");
        folder.take();
        assertThat(folder.condition()).isInstanceOf(Condition.Down.class);
        assertThat(folder.door.names())
                .as("nothing is taken that could not be moved")
                .isEmpty();
        Files.delete(root.resolve("done"));
        folder.take();
        assertThat(folder.condition()).isInstanceOf(Condition.Up.class);
        assertThat(folder.files()).containsExactly("done/a.txt");
    }

    @Test
    void refusesUnreadableFile_withWords() throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path file = folder.put("a.txt", PAGE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        folder.put("b.txt", PAGE);
        folder.take();
        assertThat(root.resolve("refused/a.txt.reason.json")).content().contains("unreadable");
        assertThat(folder.door.names()).containsExactly("b.txt");
    }

    @Test
    void leavesWhatItMayNotMove_andGoesOnWithTheOthers() throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may move everything");
        Path sub = folder.put("a/a.txt", PAGE).getParent();
        Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("r-xr-xr-x"));
        folder.put("b.txt", PAGE);
        try {
            folder.take();
            assertThat(folder.door.names()).containsExactly("b.txt");
            assertThat(folder.count(Result.STUCK)).isEqualTo(1);
        } finally {
            Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void letsOneWatcherTakeTheFiles_andAnotherTakeOver() throws Exception {
        folder.look();
        FolderWatcher second = folder.second();
        folder.put("a.txt", PAGE);
        second.look();
        folder.pass(WatchedFolder.QUIET);
        second.look();
        assertThat(folder.door.names()).isEmpty();
        assertThat(second.condition()).isInstanceOf(Condition.Up.class);
        folder.close();
        second.look();
        folder.pass(WatchedFolder.QUIET);
        second.look();
        second.close();
        assertThat(folder.door.names()).containsExactly("a.txt");
    }

    @Test
    void tellsHowManyWaitAndForHowLong() throws Exception {
        folder.put("a.txt", PAGE);
        folder.put("b.txt", PAGE);
        folder.door.answer(FULL);
        folder.look();
        folder.pass(Duration.ofSeconds(30));
        folder.look();
        assertThat(folder.gauge("bulletin.folder.depth")).isEqualTo(2);
        assertThat(folder.gauge("bulletin.folder.oldest.age")).isEqualTo(30);
    }

    private static void rewrite(Path file) {
        try {
            Files.writeString(file, "new and longer");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
