package kuaibao.standalone.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kuaibao.standalone.extract.PageFiles;

/**
 * The files and folders that a user names, listed as they are sent: of the files no more than one folder's are in memory.
 * What a user names is followed where it is a link; links that lie in a folder are not, since they may lead out of it.
 */
public final class PageTree {
    private final List<Path> paths;

    public PageTree(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** How many pages there are now, and things that a sender may have meant as one. */
    public long count() {
        AtomicLong count = new AtomicLong();
        visit(
                file -> {
                    count.incrementAndGet();
                    return true;
                },
                problem -> count.incrementAndGet());
        return count.get();
    }

    /**
     * Visits the pages, those of each folder in the order of names.
     *
     * @param pages returns whether to go on
     * @param problems is told, in a sentence that names it, what is no page and no folder of pages
     */
    public void visit(Predicate<PageFile> pages, Consumer<String> problems) {
        for (Path path : paths) {
            if (!visit(path, pages, problems)) {
                return;
            }
        }
    }

    private static boolean visit(Path path, Predicate<PageFile> pages, Consumer<String> problems) {
        if (Files.isRegularFile(path)) {
            return pages.test(new PageFile(path, path.getFileName()));
        }
        if (!Files.isDirectory(path)) {
            problems.accept(path + ": there is no such file or folder");
            return true;
        }
        AtomicLong found = new AtomicLong();
        boolean goOn = visitFolder(
                path,
                file -> {
                    found.incrementAndGet();
                    return pages.test(new PageFile(file, path.relativize(file)));
                },
                problems);
        if (goOn && found.get() == 0) {
            problems.accept(path + ": the folder holds no page (" + PageFiles.EXPECTED + ")");
        }
        return goOn;
    }

    private static boolean visitFolder(Path folder, Predicate<Path> pages, Consumer<String> problems) {
        for (Path entry : entries(folder, problems)) {
            boolean goOn = true;
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                goOn = visitFolder(entry, pages, problems);
            } else if (PageFiles.isPage(entry) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                goOn = pages.test(entry);
            } else {
                whyNot(entry).ifPresent(reason -> problems.accept(entry + ": " + reason));
            }
            if (!goOn) {
                return false;
            }
        }
        return true;
    }

    /** Empty for what nobody takes for a page, such as a picture. */
    private static Optional<String> whyNot(Path entry) {
        if (Files.isSymbolicLink(entry)) {
            return PageFiles.isPage(entry) || Files.isDirectory(entry)
                    ? Optional.of("a link in a folder is not followed, expected what it points at")
                    : Optional.empty();
        }
        return PageFiles.isPage(entry) && !Files.isRegularFile(entry)
                ? Optional.of("this is a pipe, a socket or a device, expected a file")
                : Optional.empty();
    }

    private static List<Path> entries(Path folder, Consumer<String> problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException problem) {
            problems.accept(folder + ": the folder cannot be read (" + problem + ")");
            return List.of();
        }
    }
}
