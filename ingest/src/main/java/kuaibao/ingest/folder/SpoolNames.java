package kuaibao.ingest.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files that are moved: with a number behind where the name is taken, and never longer than a name may be. */
final class SpoolNames {
    /** Most file systems take 255 bytes. */
    private static final int LONGEST = 255;

    private SpoolNames() {}

    /**
     * The name with a number before its ending and something behind it: {@code A03.txt} becomes {@code A03.2.txt}. A name
     * that gets too long loses characters of its middle.
     *
     * @param name one part of a path
     * @param number 1: none is written
     */
    static String numbered(String name, int number, String behind) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && length(name.substring(dot)) <= 16;
        String base = hasEnding ? name.substring(0, dot) : name;
        String rest = (number == 1 ? "" : "." + number) + (hasEnding ? name.substring(dot) : "") + behind;
        return cut(base, LONGEST - length(rest)) + rest;
    }

    /** A path beside another; characters that this system cannot write become underscores. */
    static Path beside(Path path, String name) {
        try {
            return path.resolveSibling(name);
        } catch (InvalidPathException notInThisLocale) {
            return path.resolveSibling(name.replaceAll("[^ -~]", "_"));
        }
    }

    private static String cut(String text, int bytes) {
        int end = text.length();
        int length = length(text);
        while (length > bytes) {
            int point = text.codePointBefore(end);
            end -= Character.charCount(point);
            length -= length(Character.toString(point));
        }
        return text.substring(0, end);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
