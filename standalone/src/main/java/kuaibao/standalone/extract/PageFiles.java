package kuaibao.standalone.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kuaibao.ingest.page.format.PageFormat;
import kuaibao.schemas.Topics;

/**
 * The files that a user names: each file itself, and in folders the ones whose names say that they are pages. Of JSON files
 * only {@code NAME.page.json} does: others that lie beside pages are notes on them more often than pages.
 */
public final class PageFiles {
    /** The endings of page files, in words. */
    public static final String ENDINGS = ".txt, .md, .html, .htm, .page.json";

    /** What a page file looks like, in words. */
    public static final String EXPECTED = "a file that ends in " + ENDINGS;

    private static final String JSON_PAGE = ".page.json";

    private PageFiles() {}

    /**
     * All page files under some paths, those of a folder in the order of their names.
     *
     * @throws PageFileException if a path does not exist or a folder holds no page
     */
    public static List<Path> under(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(under(path)));
        return files;
    }

    /**
     * The bytes of one page.
     *
     * @throws PageFileException if it cannot be read or is larger than a page may be
     */
    public static byte[] read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            // One byte more than is allowed tells a file that is too large, without reading all of it.
            byte[] bytes = input.readNBytes(Topics.MAX_PAGE_BYTES + 1);
            if (bytes.length > Topics.MAX_PAGE_BYTES) {
                throw new PageFileException(file + ": the page has " + Files.size(file) + " bytes, at most "
                        + Topics.MAX_PAGE_BYTES + " are taken");
            }
            return bytes;
        } catch (IOException problem) {
            throw new PageFileException(
                    file + ": cannot be read (" + problem.getClass().getSimpleName() + ")");
        }
    }

    private static List<Path> under(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new PageFileException(path + ": there is no such file or folder");
        }
        try {
            List<Path> pages = walk(path);
            if (pages.isEmpty()) {
                throw new PageFileException(path + ": the folder holds no page (" + EXPECTED + ")");
            }
            return pages;
        } catch (IOException | UncheckedIOException problem) {
            throw new PageFileException(path + ": the folder cannot be read (" + problem + ")");
        }
    }

    /** A link is followed if the user names it, and not inside a folder, where it might lead round in a circle. */
    private static List<Path> walk(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            return files.filter(Files::isRegularFile)
                    .filter(PageFiles::isPage)
                    .sorted()
                    .map(file -> folder.resolve(real.relativize(file)))
                    .toList();
        }
    }

    /** Whether a file in a folder looks like a page. */
    public static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(JSON_PAGE)
                || PageFormat.ofName(name)
                        .filter(format -> format != PageFormat.JSON)
                        .isPresent();
    }
}
