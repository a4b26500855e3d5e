package kuaibao.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import kuaibao.schemas.Topics;

/** Reads files of the folder: only plain ones, only whole ones, none that is too large. */
final class SpoolReader {
    private static final Set<OpenOption> NO_LINKS = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Spool spool;

    SpoolReader(Spool spool) {
        this.spool = spool;
    }

    Reading read(SpoolFile file) {
        return switch (file.kind()) {
            case LINK -> new Reading.Refused("link", "a link is not followed, expected the file itself");
            case OTHER -> new Reading.Refused("no-file", "this is a pipe, a socket or a device, expected a file");
            case FILE -> readFile(file);
        };
    }

    private Reading readFile(SpoolFile file) {
        if (file.stamp().size() > Topics.MAX_PAGE_BYTES) {
            return new Reading.Refused(
                    "too-large",
                    "the page has " + file.stamp().size() + " bytes, at most " + Topics.MAX_PAGE_BYTES + " are taken");
        }
        try {
            return readWhole(file, spool.locate(file.relative()));
        } catch (NoSuchFileException gone) {
            return new Reading.NotYet();
        } catch (AccessDeniedException closed) {
            return new Reading.Refused("unreadable", "the file may not be read by the user that the service runs as");
        } catch (IOException problem) {
            return new Reading.Failed(file.relative() + " cannot be read: " + problem.getMessage());
        }
    }

    private static Reading readWhole(SpoolFile file, Path path) throws IOException {
        if (!isAsSeen(file, path)) {
            return new Reading.NotYet();
        }
        try (InputStream input = Channels.newInputStream(Files.newByteChannel(path, NO_LINKS))) {
            byte[] bytes = input.readNBytes((int) file.stamp().size() + 1);
            boolean whole = bytes.length == file.stamp().size() && isAsSeen(file, path);
            return whole ? new Reading.Whole(ByteBuffer.wrap(bytes)) : new Reading.NotYet();
        }
    }

    private static boolean isAsSeen(SpoolFile file, Path path) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && FileStamp.of(path).equals(file.stamp());
    }
}
