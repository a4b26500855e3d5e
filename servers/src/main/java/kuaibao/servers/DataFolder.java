package kuaibao.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder that the embedded servers keep their data in, held by one process at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Creates the folder where needed and takes hold of it. */
    static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            UnprivilegedUser.letEnter(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("kuaibao.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new ServerStartException("The data folder " + path
                        + " is in use by another kuaibao; stop that one, or choose another" + " folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException problem) {
            throw new ServerStartException(
                    "Cannot write to the data folder " + path + " (" + problem + "); choose another with --data.",
                    problem);
        }
    }

    Path subfolder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException problem) {
            throw new ServerStartException("Cannot create " + path.resolve(name) + " (" + problem + ").", problem);
        }
    }

    /** Lets go of the folder; its contents stay. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException problem) {
            throw new ServerStartException("Cannot release the data folder " + path + " (" + problem + ").", problem);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }
}
