package kuaibao.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The watched folder with its two shelves. Nothing outside of it is read or written: every folder on the way to a file is
 * checked to be a real one, just before the file is touched.
 *
 * @param root absolute, without links
 */
record Spool(Path root) {
    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    /** Makes the folder and its shelves where they are missing. */
    static Spool open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Spool spool = new Spool(folder.toRealPath());
        spool.check();
        return spool;
    }

    /** Makes sure that files can be moved. */
    void check() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("there is no folder " + root);
        }
        checkShelf(done());
        checkShelf(refused());
    }

    private static void checkShelf(Path shelf) throws IOException {
        if (!Files.exists(shelf, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(shelf);
        }
        if (!Files.isDirectory(shelf, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(shelf + " is a file or a link, expected a folder");
        }
        if (!Files.isWritable(shelf)) {
            throw new IOException("no files can be put into " + shelf);
        }
    }

    Path done() {
        return root.resolve(DONE);
    }

    Path refused() {
        return root.resolve(REFUSED);
    }

    boolean isShelf(Path path) {
        return path.equals(done()) || path.equals(refused());
    }

    /** Where a file is; its folder is a real one inside of this. */
    Path locate(Path relative) throws IOException {
        Path path = root.resolve(relative);
        checkParent(path);
        return path;
    }

    /** Throws unless the path's folder is what its name says, with no link on the way. */
    void checkParent(Path path) throws IOException {
        Path parent = path.resolveSibling("").normalize();
        if (!path.equals(path.normalize()) || !parent.startsWith(root)) {
            throw new IOException(path + " lies outside of " + root);
        }
        if (!parent.toRealPath().equals(parent)) {
            throw new IOException(parent + " is reached by a link");
        }
    }
}
