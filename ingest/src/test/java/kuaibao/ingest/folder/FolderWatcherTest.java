package kuaibao.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kuaibao.ingest.folder.FolderMetrics.Result;
import kuaibao.schemas.record.PageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken from the folder, when, and where they go. */
class FolderWatcherTest {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";
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
}
