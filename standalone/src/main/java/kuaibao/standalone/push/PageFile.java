package kuaibao.standalone.push;

import java.nio.file.Path;

/**
 * A file to be sent.
 *
 * @param path where it is
 * @param relative its path below the folder that was named; of a file that was named itself, its name
 */
public record PageFile(Path path, Path relative) {}
