package kuaibao.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalLong;
import kuaibao.ingest.folder.FolderMetrics.Result;
import kuaibao.ingest.intake.Sha256;
import kuaibao.runtime.health.Condition;
import kuaibao.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are refused, and that nothing outside of the folder is read. */
class FolderRefusalsTest {
    private static final String PAGE = "本报讯 2024年5月6日,临江市滨河公园开园。";
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
    void refusesUnreadableFile_withWords() throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path file = folder.put("a.txt", PAGE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        folder.put("b.txt", PAGE);
        folder.take();
        assertThat(root.resolve("refused/a.txt.reason.json")).content().contains("unreadable");
        assertThat(folder.door.names()).containsExactly("b.txt");
    }
}
