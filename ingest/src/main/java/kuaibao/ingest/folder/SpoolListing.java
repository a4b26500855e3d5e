package kuaibao.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lies in the folder and its subfolders, the first by name: so many as can be watched at a time without holding a
 * folder of any size in memory.
 *
 * @param first in the order of their names
 * @param total how many there are in all
 */
record SpoolListing(List<SpoolFile> first, int total) {
    static final int WATCHED = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(SpoolListing.class);
    private static final Comparator<SpoolFile> BY_NAME = Comparator.comparing(SpoolFile::relative);

    SpoolListing {
        first = List.copyOf(first);
    }

    static SpoolListing of(Spool spool) throws IOException {
        return of(spool, WATCHED);
    }

    static SpoolListing of(Spool spool, int watched) throws IOException {
        Visitor visitor = new Visitor(spool, watched);
        // Links are seen, not followed.
        Files.walkFileTree(spool.root(), visitor);
        return new SpoolListing(visitor.first.stream().sorted(BY_NAME).toList(), visitor.total);
    }

    /** Whether nobody has said that he still writes it. */
    private static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !lower.endsWith(".part") && !lower.endsWith(".tmp");
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Spool spool;
        private final int watched;
        private final PriorityQueue<SpoolFile> first = new PriorityQueue<>(BY_NAME.reversed());
        private int total;

        Visitor(Spool spool, int watched) {
            this.spool = spool;
            this.watched = watched;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = spool.isShelf(folder) || (!folder.equals(spool.root()) && !isMeant(folder));
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isMeant(file)) {
                total++;
                first.add(SpoolFile.of(spool.root().relativize(file), attributes));
                if (first.size() > watched) {
                    first.poll();
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file that has gone meanwhile, or a subfolder that is closed to us, holds up no other. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (problem instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            if (problem instanceof AccessDeniedException && !file.equals(spool.root())) {
                LOG.debug("{} cannot be looked into", file, problem);
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }
    }
}
