package kuaibao.ingest.folder;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file as it was seen in the folder.
 *
 * @param relative its path below the folder
 * @param kind what it is
 * @param stamp how it was when it was seen
 */
record SpoolFile(Path relative, Kind kind, FileStamp stamp) {
    enum Kind {
        FILE,
        LINK,
        /** A pipe, a socket or a device. */
        OTHER
    }

    static SpoolFile of(Path relative, BasicFileAttributes attributes) {
        Kind other = attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
        return new SpoolFile(relative, attributes.isRegularFile() ? Kind.FILE : other, FileStamp.of(attributes));
    }

    boolean isEmpty() {
        return kind == Kind.FILE && stamp.size() == 0;
    }
}
