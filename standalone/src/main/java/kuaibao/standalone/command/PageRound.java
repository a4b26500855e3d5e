package kuaibao.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kuaibao.standalone.extract.PageFileException;
import kuaibao.standalone.extract.PageFiles;

/** Goes through the pages that a user names: of one that cannot be used it tells why, and goes on with the others. */
final class PageRound {
    private final PrintWriter err;

    PageRound(PrintWriter err) {
        this.err = err;
    }

    /**
     * Hands over every page file among the paths and in their folders.
     *
     * @param page may throw {@link PageFileException}
     * @return whether all of them could be used
     */
    boolean each(List<Path> paths, Consumer<Path> page) {
        boolean allWell = true;
        for (Path path : paths) {
            try {
                for (Path file : PageFiles.under(List.of(path))) {
                    allWell &= take(file, page);
                }
            } catch (PageFileException problem) {
                allWell = refuse(problem);
            }
        }
        return allWell;
    }

    private boolean take(Path file, Consumer<Path> page) {
        try {
            page.accept(file);
            return true;
        } catch (PageFileException problem) {
            return refuse(problem);
        }
    }

    private boolean refuse(PageFileException problem) {
        err.println("kuaibao: " + problem.getMessage());
        return false;
    }
}
