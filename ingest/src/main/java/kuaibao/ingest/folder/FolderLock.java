package kuaibao.ingest.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a folder for one watcher: two that move the same files could put away what neither has handed over. A second one
 * stands by, and takes over when the first is gone.
 */
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".kuaibao.lock";

    private final Path file;
    private Optional<FileChannel> held = Optional.empty();

    FolderLock(Spool spool) {
        this.file = spool.root().resolve(FILE);
    }

    /** Whether the folder is ours, now or since before. */
    boolean hold() throws IOException {
        if (held.isPresent()) {
            return true;
        }
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        if (lock(channel).isPresent()) {
            held = Optional.of(channel);
            return true;
        }
        channel.close();
        return false;
    }

    @Override
    public void close() throws IOException {
        if (held.isPresent()) {
            held.get().close();
            held = Optional.empty();
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }
}
