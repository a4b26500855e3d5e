package kuaibao.standalone.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kuaibao.standalone.extract.PageFiles;

/**
 * The files and folders that a user names, listed as they are sent: of the files no more than one folder's are in memory.
 * Links to folders are not followed.
 */
public final class PageTree {
    private final List<Path> paths;

    public PageTree(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** How many pages there are now. */
    public long count() {
        AtomicLong count = new AtomicLong();
        visit(
                file -> {
                    count.incrementAndGet();
                    return true;
                },
                ignored -> {});
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
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            boolean isPage = !isFolder && PageFiles.isPage(entry) && Files.isRegularFile(entry);
            if ((isFolder && !visitFolder(entry, pages, problems)) || (isPage && !pages.test(entry))) {
                return false;
            }
        }
        return true;
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
