package kuaibao.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Puts files where they belong when their fate is known: in one step each, under the same path, with a number where that
 * is taken. What is moved is what was read: a file that was written anew meanwhile goes back.
 */
final class Shelves {
    private static final String REASON_FILE = ".reason.json";

    private final Spool spool;

    Shelves(Spool spool) {
        this.spool = spool;
    }

    /**
     * Moves an accepted file to {@code done}.
     *
     * @return false if it had changed, and lies in the folder again
     */
    boolean done(SpoolFile file) throws IOException {
        return put(file, free(spool.done(), file.relative(), ""), Optional.empty());
    }

    /**
     * Moves a refused file to {@code refused}, with its reason beside it.
     *
     * @return false if it had changed, and lies in the folder again
     */
    boolean refused(SpoolFile file, Refusal refusal) throws IOException {
        Path target = free(spool.refused(), file.relative(), REASON_FILE);
        Path reason = SpoolNames.beside(target, target.getFileName() + REASON_FILE);
        // The reason first: a crash in between leaves no refused file without one.
        write(reason, refusal.toJson());
        return put(file, target, Optional.of(reason));
    }

    private boolean put(SpoolFile file, Path target, Optional<Path> reason) throws IOException {
        Path source = spool.locate(file.relative());
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            forget(reason);
            return true;
        }
        if (FileStamp.of(target).equals(file.stamp())) {
            return true;
        }
        Files.move(target, free(spool.root(), file.relative(), ""));
        forget(reason);
        return false;
    }

    private static void forget(Optional<Path> reason) throws IOException {
        if (reason.isPresent()) {
            Files.deleteIfExists(reason.get());
        }
    }

    private static void write(Path path, byte[] content) throws IOException {
        Path partial = Files.createTempFile(path.resolveSibling(""), ".reason-", ".part");
        try {
            Files.write(partial, content);
            Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A path below the shelf that nothing has yet; its folders are made, and are real ones. */
    private static Path free(Path shelf, Path relative, String behind) throws IOException {
        Path folder = shelf;
        for (int part = 0; part < relative.getNameCount() - 1; part++) {
            folder = folder(folder, relative.getName(part));
        }
        Path first = folder.resolve(relative.getName(relative.getNameCount() - 1));
        Path candidate = behind.isEmpty() ? first : named(first, 1, behind);
        for (int number = 2; isTaken(candidate) || isTaken(SpoolNames.beside(candidate, name(candidate) + behind)); ) {
            candidate = named(first, number++, behind);
        }
        return candidate;
    }

    private static Path folder(Path parent, Path name) throws IOException {
        Path first = parent.resolve(name);
        Path candidate = first;
        for (int number = 2; isTaken(candidate) && !Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS); number++) {
            candidate = named(first, number, "");
        }
        if (!isTaken(candidate)) {
            Files.createDirectory(candidate);
        }
        return candidate;
    }

    /** Leaves room for what is to stand behind the name. */
    private static Path named(Path first, int number, String behind) {
        String whole = SpoolNames.numbered(name(first), number, behind);
        return SpoolNames.beside(first, whole.substring(0, whole.length() - behind.length()));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
