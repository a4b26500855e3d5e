package kuaibao.ingest.page.html;

/**
 * Whether markup is small enough for an HTML parser that repairs it. Repairing formatting across tables and merging the
 * attributes of many {@code body} tags take quadratic time; real pages have some thousand tags.
 */
final class MarkupBound {

    private static final int MOST_TAGS = 20_000;
    private static final int MOST_ROOTS = 8;
    private static final String[] ROOTS = {"body", "html"};

    private MarkupBound() {}

    static boolean fits(String source) {
        int tags = 0;
        int roots = 0;
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            tags += isTag(source, at) ? 1 : 0;
            roots += isRoot(source, at) ? 1 : 0;
        }
        return tags <= MOST_TAGS && roots <= MOST_ROOTS;
    }

    private static boolean isTag(String source, int at) {
        return at + 1 < source.length() && (source.charAt(at + 1) == '/' || Character.isLetter(source.charAt(at + 1)));
    }

    private static boolean isRoot(String source, int at) {
        for (String root : ROOTS) {
            if (source.regionMatches(true, at + 1, root, 0, root.length())) {
                return true;
            }
        }
        return false;
    }
}
