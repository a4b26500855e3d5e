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
    private static final String JSON_PAGE = ".page.json";

    /** Told to users who name a folder without pages. */
    private static final String ENDINGS = ".txt, .md, .html, .htm, .page.json";

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
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(PageFiles::looksLikePage)
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new PageFileException(path + ": the folder holds no page (a file that ends in " + ENDINGS + ")");
            }
            return pages;
        } catch (IOException | UncheckedIOException problem) {
            throw new PageFileException(path + ": the folder cannot be read (" + problem + ")");
        }
    }

    private static boolean looksLikePage(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(JSON_PAGE)
                || PageFormat.ofName(name)
                        .filter(format -> format != PageFormat.JSON)
                        .isPresent();
    }
}
