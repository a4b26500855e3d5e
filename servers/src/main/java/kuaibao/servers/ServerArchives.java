package kuaibao.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers' distributions: the build puts the archives into one folder, and each is unpacked once into a cache that
 * all checkouts of one user share.
 */
final class ServerArchives {
    private static final Logger LOG = LoggerFactory.getLogger(ServerArchives.class);

    private final Path archives;
    private final Path cache;

    ServerArchives(Path archives, Path cache) {
        this.archives = archives;
        this.cache = cache;
    }

    /** The folder that holds the unpacked archive whose name begins so; the archive's name is the folder's. */
    Path unpacked(String archiveNamePrefix) {
        Path archive = find(archiveNamePrefix);
        Path target = cache.resolve(archive.getFileName().toString().replaceFirst("\\.(zip|tar\\.gz)$", ""));
        if (!Files.isDirectory(target)) {
            unpack(archive, target);
        }
        return target;
    }

    private Path find(String prefix) {
        try (Stream<Path> files = Files.list(archives)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                return found.get(found.size() - 1);
            }
        } catch (IOException unreadable) {
            LOG.debug("cannot list {}", archives, unreadable);
        }
        throw new ServerStartException("The archive " + prefix + "… is not in " + archives
                + "; build once with network access: ./mvnw package -DskipTests");
    }

    private void unpack(Path archive, Path target) {
        try {
            Files.createDirectories(cache);
            // Beside the target and moved in one step, so that a half-unpacked folder is never taken for a whole one.
            Path partial = Files.createTempDirectory(cache, "unpacking-");
            try {
                extract(archive, partial);
                Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
                moveInto(partial, target);
            } finally {
                Folders.delete(partial);
            }
        } catch (IOException problem) {
            throw new ServerStartException(
                    "Cannot unpack " + archive + " into " + cache + " (" + problem
                            + "); free some space or set KUAIBAO_CACHE to another folder.",
                    problem);
        }
    }

    private static void moveInto(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException
                | DirectoryNotEmptyException
                | AtomicMoveNotSupportedException otherWasFaster) {
            if (!Files.isDirectory(target)) {
                throw otherWasFaster;
            }
        }
    }

    private static void extract(Path archive, Path folder) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                ArchiveInputStream<? extends ArchiveEntry> entries = open(archive, file)) {
            for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, entry.resolveIn(folder));
            }
        }
    }

    private static ArchiveInputStream<? extends ArchiveEntry> open(Path archive, InputStream file) throws IOException {
        return archive.toString().endsWith(".zip")
                ? new ZipArchiveInputStream(file)
                : new TarArchiveInputStream(new GzipCompressorInputStream(file));
    }

    private static void write(ArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        Files.copy(content, path);
        // A zip read as a stream does not tell the run bit; scripts are what stands in bin folders.
        boolean program = entry.getName().contains("/bin/");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
