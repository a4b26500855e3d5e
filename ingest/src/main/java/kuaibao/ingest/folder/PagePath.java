package kuaibao.ingest.folder;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kuaibao.ingest.intake.PageDetails;

/**
 * What a file's place in a folder tells of a page. {@code 某报/2024-04-12/A03.txt}, that is PUBLICATION/YYYY-MM-DD/FILE and
 * neither more nor fewer folders, tells paper and day; a file named as an edition is ({@code A03}, {@code 03}, {@code
 * 第3版}) tells that too. The ending tells the media type. Other paths tell nothing of the issue.
 *
 * @param name the path with slashes between, its last 300 characters where it is longer
 * @param details what it tells
 */
public record PagePath(String name, PageDetails details) {
    /** The most characters of a name. */
    private static final int LONGEST_NAME = 300;

    private static final int PARTS_WITH_ISSUE = 3;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EDITION = Pattern.compile("第?[A-Za-z]{0,3}\\d{1,4}版?");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "txt", "text/plain",
            "md", "text/markdown",
            "markdown", "text/markdown",
            "html", "text/html",
            "htm", "text/html",
            "json", "application/json");
    /** What stands for bytes of a name that could not be read. */
    private static final char UNREADABLE = '\uFFFD';

    /** Reads a path that is relative to the folder that was given. */
    public static PagePath of(Path relative) {
        String whole = relative.toString().replace('\\', '/');
        Optional<LocalDate> day = hasIssue(relative, whole) ? day(relative.getName(1)) : Optional.empty();
        return new PagePath(
                shortened(whole),
                new PageDetails(
                        Optional.empty(),
                        OptionalLong.empty(),
                        day.map(any -> relative.getName(0).toString()),
                        day,
                        day.flatMap(any -> edition(relative)),
                        Optional.ofNullable(MEDIA_TYPES.get(ending(relative))),
                        Optional.empty()));
    }

    private static boolean hasIssue(Path relative, String whole) {
        return relative.getNameCount() == PARTS_WITH_ISSUE
                && whole.indexOf(UNREADABLE) < 0
                && whole.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<LocalDate> day(Path folder) {
        if (!DAY.matcher(folder.toString()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(folder.toString()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> edition(Path relative) {
        String file = String.valueOf(relative.getFileName());
        int dot = file.lastIndexOf('.');
        return Optional.of(dot < 0 ? file : file.substring(0, dot))
                .filter(base -> EDITION.matcher(base).matches());
    }

    private static String ending(Path relative) {
        String file = String.valueOf(relative.getFileName());
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String whole) {
        if (whole.length() <= LONGEST_NAME) {
            return whole;
        }
        int from = whole.length() - LONGEST_NAME + 1;
        return "…" + whole.substring(Character.isLowSurrogate(whole.charAt(from)) ? from + 1 : from);
    }
}
