package kuaibao.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kuaibao.ingest.folder.FolderMetrics.Result;
import kuaibao.runtime.health.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That nothing is lost while others are away, full, at work in the same folder, or in the way. */
class FolderInTroubleTest {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";
    private static final Outcome DOWN = new Outcome.Later("the broker does not take the page now", true);
    private static final Outcome FULL = new Outcome.Later("256 pages are under way", false);

    @TempDir
    Path root;

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

    private static void rewrite(Path file) {
        try {
            Files.writeString(file, "new and longer");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
